// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/store/TabletFile.h"
#include "platform/base/BootClock.h"
#include "platform/base/IdSource.h"
#include "platform/device/Camera.h"
#include "platform/device/DocumentFolder.h"
#include "platform/device/Loudspeaker.h"
#include "platform/device/Microphone.h"
#include "platform/device/PictureFolder.h"
#include "platform/device/SoundFolder.h"
#include "platform/device/SoundReader.h"
#include "platform/device/Speech.h"
#include "sync/client/SyncScheduler.h"
#include "sync/protocol/RecordSchema.h"

#include <functional>

namespace alongside {

class TabletSession;

/// What the screens behind the lock stand on; all of it outlives them.
struct WorkParts {
    TabletFile &file;
    const RecordSchema &schema;
    const Clock &clock;
    const BootClock &boot;
    IdSource &ids;
    TabletSession &session;
    SyncScheduler &sync;
    HttpTransport &transport; ///< for what is asked of the service while somebody waits
    QString serviceName;
    QString guardSentence; ///< LockScreen's
    DocumentFolder documents = DocumentFolder::ofSystem();
    PictureFolder pictures = PictureFolder::ofSystem();
    SoundFolder sounds = SoundFolder::ofSystem();
    std::function<std::unique_ptr<Speech>()> speech = {}; ///< makes a voice when somebody first listens; empty: none
    Camera *camera = nullptr; ///< null: there is none
    Microphone *microphone = nullptr; ///< null: there is none
    Loudspeaker *loudspeaker = nullptr;
    SoundReader *soundReader = nullptr; ///< null: no file of sound is read here
    /// Shifted: a demonstration's day, which is no mistake of the tablet's clock.
    enum class WallClock { Real, Shifted } wallClock = WallClock::Real;
};

} // namespace alongside

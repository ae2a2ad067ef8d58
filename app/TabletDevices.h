// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/device/Camera.h"
#include "platform/device/Loudspeaker.h"
#include "platform/device/Microphone.h"
#include "platform/device/SoundReader.h"
#include "platform/device/Speech.h"

#include <functional>
#include <memory>

namespace alongside {

/// How what a tablet sees, hears and speaks with is made, each time that its file is opened, and a camera also when
/// somebody scans a square to join a service: the system's own, or what a test puts in its place. On the interface's
/// thread.
struct TabletDevices {
    std::function<std::unique_ptr<Camera>()> camera = &Camera::ofSystem;
    std::function<std::unique_ptr<Microphone>()> microphone = &Microphone::ofSystem;
    std::function<std::unique_ptr<Loudspeaker>()> loudspeaker = &Loudspeaker::ofSystem;
    std::function<std::unique_ptr<SoundReader>()> soundReader = [] { return SoundReader::ofSystem(); };
    std::function<std::unique_ptr<Speech>()> speech = &Speech::ofSystem;
};

} // namespace alongside

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/base/Result.h"

#include <QDate>
#include <QSize>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace alongside {

/// How the tablet was asked to start.
struct StartOptions {
    QString folder; ///< where this tablet keeps its files; empty: the system's place
    QUrl server;
    enum class Network { Use, None } network = Network::Use;
    QDate day; ///< invalid: the real one
    QTime time; ///< invalid: the real one
    QString signIn; ///< a coach's name or id: opens on the register, with the PIN of pinFile
    QString enrol; ///< a one-time code: enrols, fetches, and ends
    QString pinFile;
    QString screenshots; ///< a folder: writes pictures of the screens and ends
    QSize window{1280, 800};
    std::optional<int> theme; ///< AppSettings::Theme
    std::optional<double> textScale;
    QString language;

    /// Rejected, with a sentence for whoever typed it. --help and --version end the process.
    static Result<StartOptions> from(const QStringList &arguments);
    /// What pinFile holds; empty without one.
    Result<QString> pin() const;
};

} // namespace alongside

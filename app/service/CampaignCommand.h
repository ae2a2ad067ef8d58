// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/service/Command.h"

namespace alongside {

/// Invites everybody whom the service supports today to be reviewed by a day.
class CampaignAddCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("campaign add"); }
    QString summary() const override { return QStringLiteral("Invite everybody to be reviewed by a day."); }
    void declare(QCommandLineParser &parser) const override;
    Arguments arguments() const override { return {1, 1}; }
    ExitCode run(Call &call) const override;
};

/// Writes how far a campaign has got as CSV for those who watch over the service: counts, no names, no small numbers.
class ReportCampaignCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("report campaign"); }
    QString summary() const override { return QStringLiteral("Write how far a campaign has got, as counts."); }
    void declare(QCommandLineParser &parser) const override;
    Arguments arguments() const override { return {1, 1}; }
    ExitCode run(Call &call) const override;
};

} // namespace alongside

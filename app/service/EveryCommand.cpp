// SPDX-License-Identifier: Apache-2.0
#include "app/service/AuditCommand.h"
#include "app/service/BackupCommand.h"
#include "app/service/CampaignCommand.h"
#include "app/service/ChangeCommand.h"
#include "app/service/CoachChangeCommand.h"
#include "app/service/CoachCommand.h"
#include "app/service/DeviceCommand.h"
#include "app/service/DutyPhoneCommand.h"
#include "app/service/EnrolCommand.h"
#include "app/service/EraseCommand.h"
#include "app/service/ExportCommand.h"
#include "app/service/ExportPersonCommand.h"
#include "app/service/FormsCommand.h"
#include "app/service/FormsPublishCommand.h"
#include "app/service/HeldCommand.h"
#include "app/service/ImportPeopleCommand.h"
#include "app/service/InitCommand.h"
#include "app/service/MigrateCommand.h"
#include "app/service/MoveCommand.h"
#include "app/service/PackCommand.h"
#include "app/service/ReportPanelCommand.h"
#include "app/service/RetentionCommand.h"
#include "app/service/RulesCommand.h"
#include "app/service/RulesPublishCommand.h"
#include "app/service/ServeCommand.h"
#include "app/service/ServiceCommand.h"
#include "app/service/SiteChangeCommand.h"
#include "app/service/SiteCommand.h"
#include "app/service/console/CoachAccountCommand.h"
#include "app/service/console/ConsoleCodeCommand.h"

namespace alongside {

std::vector<std::unique_ptr<Command>> everyCommand()
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(std::make_unique<InitCommand>());
    commands.push_back(std::make_unique<ServiceAddCommand>());
    commands.push_back(std::make_unique<ServiceListCommand>());
    commands.push_back(std::make_unique<SiteAddCommand>());
    commands.push_back(std::make_unique<SiteListCommand>());
    commands.push_back(std::make_unique<SiteChangeCommand>());
    commands.push_back(std::make_unique<DutyPhoneCommand>());
    commands.push_back(std::make_unique<CoachAddCommand>());
    commands.push_back(std::make_unique<CoachListCommand>());
    commands.push_back(std::make_unique<CoachChangeCommand>());
    commands.push_back(std::make_unique<CoachCodeCommand>());
    commands.push_back(std::make_unique<CoachAccountCommand>());
    commands.push_back(std::make_unique<CoachLeaveCommand>());
    commands.push_back(std::make_unique<ConsoleCodeCommand>());
    commands.push_back(std::make_unique<ImportPeopleCommand>());
    commands.push_back(std::make_unique<MoveCommand>());
    commands.push_back(std::make_unique<EraseCommand>());
    commands.push_back(std::make_unique<RetentionSetCommand>());
    commands.push_back(std::make_unique<RetentionListCommand>());
    commands.push_back(std::make_unique<RetentionApplyCommand>());
    commands.push_back(std::make_unique<CloseCommand>());
    commands.push_back(std::make_unique<ToldCommand>());
    commands.push_back(std::make_unique<EnrolCommand>());
    commands.push_back(std::make_unique<DeviceListCommand>());
    commands.push_back(std::make_unique<DeviceDrainCommand>());
    commands.push_back(std::make_unique<DeviceRevokeCommand>());
    commands.push_back(std::make_unique<DeviceLostCommand>());
    commands.push_back(std::make_unique<DeviceRecoverCommand>());
    commands.push_back(std::make_unique<HeldListCommand>());
    commands.push_back(std::make_unique<HeldShowCommand>());
    commands.push_back(std::make_unique<HeldReplayCommand>());
    commands.push_back(std::make_unique<HeldMendCommand>());
    commands.push_back(std::make_unique<AuditCommand>());
    commands.push_back(std::make_unique<ServeCommand>());
    commands.push_back(std::make_unique<BackupCommand>());
    commands.push_back(std::make_unique<RestoreCommand>());
    commands.push_back(std::make_unique<CheckCommand>());
    commands.push_back(std::make_unique<MigrateCommand>());
    commands.push_back(std::make_unique<FormsCheckCommand>());
    commands.push_back(std::make_unique<FormsEvaluateCommand>());
    commands.push_back(std::make_unique<FormsPublishCommand>());
    commands.push_back(std::make_unique<FormsRetireCommand>());
    commands.push_back(std::make_unique<RulesCheckCommand>());
    commands.push_back(std::make_unique<RulesEvaluateCommand>());
    commands.push_back(std::make_unique<RulesPublishCommand>());
    commands.push_back(std::make_unique<CampaignAddCommand>());
    commands.push_back(std::make_unique<ReportCampaignCommand>());
    commands.push_back(std::make_unique<ReportPanelCommand>());
    commands.push_back(std::make_unique<ExportPersonCommand>()); // before the shorter name that it begins with
    commands.push_back(std::make_unique<ExportCommand>());
    commands.push_back(std::make_unique<PackCommand>());
    return commands;
}

} // namespace alongside

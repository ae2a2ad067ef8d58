// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/service/console/ConsoleEntrance.h"
#include "app/service/console/ConsoleLayout.h"
#include "sync/server/BrowserPages.h"

namespace alongside {

/// The pages for managers in a browser: who may come in, which area answers, and what every reply says. It has no
/// script and asks for none. One thread.
class WebConsole final : public BrowserPages {
public:
    explicit WebConsole(const ConsoleParts &parts);

    /// Another way in, beside one-time codes.
    void admitBy(ConsoleEntrance &entrance) { m_entrance = &entrance; }

    Answer answer(const HttpRequest &request) override;

private:
    struct Asked; // a request, taken apart

    Answer route(const Asked &asked);
    Answer door(const Asked &asked);
    HttpReply signInPage(const Asked &asked, const QString &problem, int status);
    HttpReply crowdedPage(const Asked &asked);
    HttpReply enter(const Asked &asked);
    HttpReply entered(const Asked &asked, const Result<QByteArray> &secret);
    HttpReply refusedAtEntrance(const Asked &asked, const Error &error);
    Answer goToEntrance(const Asked &asked);
    Answer backFromEntrance(const Asked &asked);
    Answer awaitProvider();
    HttpReply enteredBy(const Asked &asked, const ConsoleEntrance::Found &found);
    HttpReply tabletCode(const Asked &asked, const ConsoleEntrance::Found &found);
    Answer inside(const Asked &asked);
    Result<std::optional<ConsoleVisitor>> visitorOf(const QByteArray &secret);
    HttpReply signOut(const Asked &asked, const ConsoleVisitor &visitor);
    HttpReply answered(const Asked &asked, const ConsoleVisitor &visitor);
    HttpReply shown(const ConsolePage &page, const ConsoleVisitor *visitor, const QString &area = {});
    HttpReply failed(const Error &error, const ConsoleVisitor *visitor);

    ConsoleParts m_parts;
    ConsoleLayout::Areas m_areas;
    ConsoleLayout m_layout;
    ConsoleEntrance *m_entrance = nullptr;
    std::optional<HttpReply> m_crowded; // made once: it goes along with every look for an answer
};

} // namespace alongside

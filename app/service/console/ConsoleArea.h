// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Role.h"
#include "app/service/OpenService.h"
#include "app/service/console/FormFields.h"
#include "app/service/console/HtmlText.h"

#include <variant>

namespace alongside {

/// Somebody who has signed in, and the service that they see.
struct ConsoleVisitor {
    BrowserSession session;
    Account account;
    QString formToken; ///< what each of their forms says, and no other site knows

    bool hasRoleIn(const QSet<QString> &roles) const { return session.roles.intersects(roles); }
};

struct ConsoleRequest {
    const ConsoleVisitor &visitor;
    QStringList path; ///< below the area's own
    FormFields fields; ///< of the link, or of the form where it is a POST
    enum class Method { Get, Post } method = Method::Get;
    /// Where the browser has it from: "https://host". Of a POST it is where the form was, too (ConsoleGuard).
    QString origin = {};

    bool isPost() const { return method == Method::Post; }
    QString step(int index) const { return path.value(index); }
};

struct ConsolePage {
    QString title;
    HtmlText content;
    int status = 200;
};
/// See another page: what every form that changed something answers.
struct ConsoleElsewhere {
    QString target;
};
struct ConsoleDownload {
    QString name;
    QByteArray bytes;
};
using ConsoleAnswer = std::variant<ConsolePage, ConsoleElsewhere, ConsoleDownload>;

/// What every area works with.
struct ConsoleParts {
    OpenService &service;
    const Clock &clock;
    IdSource &ids;
};

/// A few pages about one thing. Whoever comes here has signed in, has one of its roles, and sent the token of their
/// own forms. Errors: NotFound and Rejected are told in words; the detail of a Rejected is shown. One thread.
class ConsoleArea {
public:
    virtual ~ConsoleArea() = default;

    virtual QString path() const = 0; ///< "devices"
    virtual QString title() const = 0;
    virtual QString about() const = 0; ///< one sentence, for the first page
    virtual QSet<QString> roles() const = 0;
    virtual Result<ConsoleAnswer> answer(const ConsoleRequest &request) = 0;

    QString root() const { return QStringLiteral("/console/") + path(); }
};

inline Error noSuchPage() { return {ErrorKind::NotFound, QStringLiteral("there is no such page")}; }

} // namespace alongside

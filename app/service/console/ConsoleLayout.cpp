// SPDX-License-Identifier: Apache-2.0
#include "app/service/console/ConsoleLayout.h"

#include "app/service/console/ConsoleHtml.h"
#include "app/service/console/ConsoleWords.h"

#include <QFile>

namespace alongside {

using namespace consolehtml;

namespace {

struct ConsoleAsset {
    const char *file;
    const char *type;
};

const QHash<QString, ConsoleAsset> &consoleAssets()
{
    static const QHash<QString, ConsoleAsset> assets{
        {QStringLiteral("style.css"), {":/console/console.css", "text/css; charset=utf-8"}},
        {QStringLiteral("sign.svg"), {":/console/sign.svg", "image/svg+xml"}},
        {QStringLiteral("regular.ttf"), {":/fonts/AtkinsonHyperlegibleNext-400Regular.ttf", "font/ttf"}},
        {QStringLiteral("semibold.ttf"), {":/fonts/AtkinsonHyperlegibleNext-600SemiBold.ttf", "font/ttf"}}};
    return assets;
}

HtmlText headOf(const QString &title)
{
    return element("head",
        emptyElement("meta", {{"charset", QStringLiteral("utf-8")}})
            + emptyElement("meta",
                {{"name", QStringLiteral("viewport")},
                    {"content", QStringLiteral("width=device-width, initial-scale=1")}})
            + emptyElement(
                "meta", {{"name", QStringLiteral("color-scheme")}, {"content", QStringLiteral("light dark")}})
            + element("title", title)
            + emptyElement(
                "link", {{"rel", QStringLiteral("stylesheet")}, {"href", QStringLiteral("/console/style.css")}})
            + emptyElement("link", {{"rel", QStringLiteral("icon")}, {"href", QStringLiteral("/console/sign.svg")}}));
}

HtmlText brand(const HtmlText &words)
{
    return element("p", {{"class", QStringLiteral("brand")}},
        emptyElement("img",
            {{"src", QStringLiteral("/console/sign.svg")}, {"alt", QString{QLatin1String{""}}},
                {"width", QStringLiteral("32")}, {"height", QStringLiteral("32")}})
            + element("span", words));
}

} // namespace

HtmlText ConsoleLayout::header(const ConsoleVisitor &visitor, const QString &current) const
{
    HtmlText places;
    for (const auto &area : m_areas) {
        if (!visitor.hasRoleIn(area->roles())) continue;
        HtmlAttributes attributes{{"href", area->root()}};
        if (area->path() == current) attributes.append({"aria-current", QStringLiteral("page")});
        places += element("li", element("a", attributes, area->title()));
    }
    const HtmlText who = element("p",
        element("strong", visitor.session.name) + QStringLiteral(" · ") + consolewords::roles(visitor.session.roles));
    const HtmlText out = form(visitor, QStringLiteral("/console/sign-out"),
        element("button", {{"type", QStringLiteral("submit")}, {"class", QStringLiteral("button quiet")}},
            QStringLiteral("Sign out")));
    return element("header",
        element("div", {{"class", QStringLiteral("top")}},
            brand(link(QStringLiteral("/console"), visitor.account.name))
                + element("div", {{"class", QStringLiteral("who")}}, who + out))
            + element("nav", {{"aria-label", QStringLiteral("Console")}}, element("ul", places)));
}

QByteArray ConsoleLayout::document(const ConsolePage &page, const ConsoleVisitor *visitor, const QString &current) const
{
    const QString title = page.title + QStringLiteral(" · ")
        + (visitor ? visitor->account.name : QStringLiteral("Alongside")) + QStringLiteral(" console");
    const HtmlText skip = element(
        "a", {{"class", QStringLiteral("skip")}, {"href", QStringLiteral("#main")}}, QStringLiteral("To the content"));
    const HtmlText top = visitor
        ? header(*visitor, current)
        : element("header", element("div", {{"class", QStringLiteral("top")}}, brand(QStringLiteral("Alongside"))));
    const HtmlText content = element("main",
        {{"id", QStringLiteral("main")}, {"class", visitor ? QStringLiteral("inside") : QStringLiteral("door")}},
        element("h1", page.title) + page.content);
    const HtmlText html =
        element("html", {{"lang", QStringLiteral("en-GB")}}, headOf(title) + element("body", skip + top + content));
    return "<!doctype html>\n" + html.toUtf8();
}

ConsolePage ConsoleLayout::start(const ConsoleVisitor &visitor) const
{
    HtmlText cards;
    for (const auto &area : m_areas)
        if (visitor.hasRoleIn(area->roles()))
            cards += element("li",
                element("a", {{"class", QStringLiteral("card")}, {"href", area->root()}},
                    element("strong", area->title()) + element("span", area->about())));
    return {QStringLiteral("Hello, %1").arg(visitor.session.name),
        element("ul", {{"class", QStringLiteral("cards")}}, cards)};
}

std::optional<HttpReply> ConsoleLayout::asset(const QString &name)
{
    const auto found = consoleAssets().constFind(name);
    if (found == consoleAssets().cend()) return std::nullopt;
    QFile file{QLatin1String{found->file}};
    if (!file.open(QIODevice::ReadOnly)) return std::nullopt;
    return HttpReply{200,
        {{"Content-Type", found->type}, {"Cache-Control", "max-age=3600"}, {"X-Content-Type-Options", "nosniff"},
            {"Cross-Origin-Resource-Policy", "same-origin"}},
        file.readAll()};
}

} // namespace alongside

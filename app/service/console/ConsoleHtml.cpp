// SPDX-License-Identifier: Apache-2.0
#include "app/service/console/ConsoleHtml.h"

namespace alongside::consolehtml {

namespace {

const char *classOf(Tone tone)
{
    switch (tone) {
    case Tone::Plain:
        return "plain";
    case Tone::Good:
        return "good";
    case Tone::Attention:
        return "attention";
    case Tone::Danger:
        return "danger";
    }
    Q_UNREACHABLE();
}

QString toned(const char *name, Tone tone) { return QLatin1String{name} + u' ' + QLatin1String{classOf(tone)}; }

HtmlText classed(const char *tag, const char *name, const HtmlText &content)
{
    return element(tag, {{"class", QLatin1String{name}}}, content);
}

HtmlText helpOf(const FormInput &input)
{
    if (input.help.isEmpty()) return {};
    return element("p", {{"class", QStringLiteral("help")}, {"id", input.name + QStringLiteral("-help")}}, input.help);
}

HtmlAttributes described(const FormInput &input, HtmlAttributes attributes)
{
    attributes += {{"id", input.name}, {"name", input.name}};
    if (!input.help.isEmpty()) attributes.append({"aria-describedby", input.name + QStringLiteral("-help")});
    return attributes;
}

HtmlText labelled(const FormInput &input, const HtmlText &control)
{
    return classed("div", "field", element("label", {{"for", input.name}}, input.label) + helpOf(input) + control);
}

} // namespace

HtmlText link(const QString &target, const HtmlText &words) { return element("a", {{"href", target}}, words); }

HtmlText linkButton(const QString &target, const QString &words, Weight weight)
{
    const QString look = weight == Weight::First ? QStringLiteral("button") : QStringLiteral("button quiet");
    return element("a", {{"href", target}, {"class", look}}, words);
}

HtmlText paragraph(const HtmlText &words) { return element("p", words); }

HtmlText quiet(const QString &words) { return classed("p", "quiet", words); }

HtmlText heading(const QString &words) { return element("h2", words); }

HtmlText card(const QString &title, const HtmlText &content)
{
    return classed("section", "card", title.isEmpty() ? content : heading(title) + content);
}

HtmlText badge(const QString &word, Tone tone) { return element("span", {{"class", toned("badge", tone)}}, word); }

HtmlText notice(const QString &words, Tone tone)
{
    return element("div", {{"class", toned("notice", tone)}, {"role", QStringLiteral("status")}}, paragraph(words));
}

HtmlText form(const ConsoleVisitor &visitor, const QString &target, const HtmlText &fields)
{
    return element("form", {{"method", QStringLiteral("post")}, {"action", target}},
        hidden(QStringLiteral("token"), visitor.formToken) + fields);
}

HtmlText hidden(const QString &name, const QString &value)
{
    return emptyElement("input", {{"type", QStringLiteral("hidden")}, {"name", name}, {"value", value}});
}

HtmlText button(const QString &words, Tone tone)
{
    return element("button", {{"type", QStringLiteral("submit")}, {"class", toned("button", tone)}}, words);
}

HtmlText input(const FormInput &input)
{
    return labelled(
        input, emptyElement("input", described(input, {{"type", QLatin1String{input.type}}, {"value", input.value}})));
}

HtmlText textArea(const FormInput &input)
{
    // The first newline of an area is not read (HTML, 13.1.2.5): one of the value itself would go.
    return labelled(
        input, element("textarea", described(input, {{"rows", QStringLiteral("3")}}), QString{u'\n' + input.value}));
}

HtmlText checkBox(const QString &name, const FormChoice &choice)
{
    HtmlAttributes attributes{{"type", QStringLiteral("checkbox")}, {"name", name}, {"value", choice.value}};
    if (choice.state == FormChoice::State::Chosen) attributes.append({"checked"});
    return classed("label", "check", emptyElement("input", attributes) + element("span", choice.words));
}

HtmlText selection(const QString &name, const QString &label, const QList<FormChoice> &choices)
{
    HtmlText options;
    for (const FormChoice &choice : choices) {
        HtmlAttributes attributes{{"value", choice.value}};
        if (choice.state == FormChoice::State::Chosen) attributes.append({"selected"});
        options += element("option", attributes, choice.words);
    }
    const FormInput named{.name = name, .label = label};
    return labelled(named, element("select", described(named, {}), options));
}

HtmlText table(const PageTable &table)
{
    HtmlText head;
    for (int column = 0; column < table.columns.size(); ++column)
        head += element("th",
            {{"scope", QStringLiteral("col")}, {"role", QStringLiteral("columnheader")},
                {"class", table.numbers.contains(column) ? QStringLiteral("number") : QStringLiteral("words")}},
            table.columns.at(column));
    HtmlText rows;
    for (const QList<HtmlText> &cells : table.rows) {
        HtmlText row;
        for (int column = 0; column < cells.size(); ++column) {
            const QString look = table.numbers.contains(column) ? QStringLiteral("number") : QStringLiteral("words");
            row += column == 0
                ? element("th",
                    {{"scope", QStringLiteral("row")}, {"role", QStringLiteral("rowheader")}, {"class", look}},
                    cells.at(column))
                : element("td",
                    {{"role", QStringLiteral("cell")}, {"class", look}, {"data-label", table.columns.value(column)}},
                    cells.at(column));
        }
        rows += element("tr", {{"role", QStringLiteral("row")}}, row);
    }
    // The roles say what CSS takes away from a table whose rows have become blocks.
    return element("table", {{"role", QStringLiteral("table")}},
        element("caption", table.caption)
            + element(
                "thead", {{"role", QStringLiteral("rowgroup")}}, element("tr", {{"role", QStringLiteral("row")}}, head))
            + element("tbody", {{"role", QStringLiteral("rowgroup")}}, rows));
}

HtmlText facts(const QList<std::pair<QString, HtmlText>> &facts)
{
    HtmlText list;
    for (const auto &[name, said] : facts)
        list += element("div", element("dt", name) + element("dd", said));
    return element("dl", list);
}

HtmlText bar(double share, Tone tone)
{
    const QString width = QString::number(qBound(0.0, share, 1.0) * 100, 'f', 1) + u'%';
    const HtmlText filled = element("rect",
        {{"class", QLatin1String{classOf(tone)}}, {"width", width}, {"height", QStringLiteral("100%")},
            {"rx", QStringLiteral("4")}},
        {});
    return element("svg", {{"class", QStringLiteral("bar")}, {"aria-hidden", QStringLiteral("true")}}, filled);
}

} // namespace alongside::consolehtml

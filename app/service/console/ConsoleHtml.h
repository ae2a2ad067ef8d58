// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/service/console/ConsoleArea.h"

/// The parts that pages are made of: each looks the same everywhere.
namespace alongside::consolehtml {

HtmlText link(const QString &target, const HtmlText &words);
/// A link that looks like a button: it goes somewhere, and changes nothing.
enum class Weight { First, Other }; ///< First: what somebody most likely came for
HtmlText linkButton(const QString &target, const QString &words, Weight weight = Weight::Other);
HtmlText paragraph(const HtmlText &words);
HtmlText quiet(const QString &words);
HtmlText heading(const QString &words);
/// A part of a page with a heading and a frame.
HtmlText card(const QString &title, const HtmlText &content);

enum class Tone { Plain, Good, Attention, Danger };
/// A state: always a word, coloured beside.
HtmlText badge(const QString &word, Tone tone);
/// What has just happened, or what somebody must know first.
HtmlText notice(const QString &words, Tone tone);

/// A form that is sent: with the token of whoever sees it.
HtmlText form(const ConsoleVisitor &visitor, const QString &target, const HtmlText &fields);
HtmlText hidden(const QString &name, const QString &value);
HtmlText button(const QString &words, Tone tone = Tone::Plain);
/// One line to type in, under its label. help: a sentence about it; empty: none.
struct FormInput {
    QString name;
    QString label;
    QString value = {};
    QString help = {};
    const char *type = "text";
};
HtmlText input(const FormInput &input);
HtmlText textArea(const FormInput &input);
struct FormChoice {
    QString value;
    QString words;
    enum class State { Free, Chosen } state = State::Free;
};
HtmlText checkBox(const QString &name, const FormChoice &choice);
HtmlText selection(const QString &name, const QString &label, const QList<FormChoice> &choices);

/// A table that becomes a list of cards where there is no room; the first cell of a row is its heading.
struct PageTable {
    QString caption;
    QStringList columns;
    QList<QList<HtmlText>> rows = {};
    QList<int> numbers = {}; ///< columns that hold counts, to be read down
};
HtmlText table(const PageTable &table);
/// Names with what is said of them.
HtmlText facts(const QList<std::pair<QString, HtmlText>> &facts);
/// A share of everybody as a line beside its number, which says the same in a word; 0 to 1.
HtmlText bar(double share, Tone tone = Tone::Plain);

} // namespace alongside::consolehtml

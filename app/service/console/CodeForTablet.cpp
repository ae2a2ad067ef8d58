// SPDX-License-Identifier: Apache-2.0
#include "app/service/console/CodeForTablet.h"

#include "app/service/console/ConsoleHtml.h"
#include "platform/qr/QrCode.h"
#include "sync/protocol/EnrolmentLink.h"

namespace alongside {

using namespace consolehtml;

namespace {

/// White behind it in either theme: a camera reads dark on light. HTML knows viewbox for SVG's viewBox. The code stands
/// beside it in letters.
HtmlText squareOf(const QrCode &code)
{
    const QString size = QString::number(code.size() + 2 * qrEdge);
    return element("svg",
        {{"class", QStringLiteral("square")}, {"viewbox", QStringLiteral("0 0 %1 %1").arg(size)},
            {"width", QStringLiteral("280")}, {"height", QStringLiteral("280")}, {"role", QStringLiteral("img")},
            {"shape-rendering", QStringLiteral("crispEdges")},
            {"aria-label", QStringLiteral("The same code as a square, for the camera of the tablet")}},
        element("path", {{"fill", QStringLiteral("#fff")}, {"d", QStringLiteral("M0 0h%1v%1h-%1z").arg(size)}}, {})
            + element("path", {{"fill", QStringLiteral("#000")}, {"d", svgPath(code)}}, {}));
}

} // namespace

Result<HtmlText> codeForTablet(const QString &origin, const QString &code, const QString &said)
{
    const auto square = QrCode::of(EnrolmentLink{QUrl{origin}, code}.text());
    if (!square) return square.error();
    return paragraph(said) + element("p", {{"class", QStringLiteral("code")}}, code) + squareOf(*square)
        + quiet(
            QStringLiteral("On the tablet, touch \"Scan the square\" and point its camera here, or type the address "
                           "and the code."))
        + quiet(QStringLiteral("The square holds the code and the address %1. Whoever photographs it can use it.")
                    .arg(origin))
        + quiet(QStringLiteral("It is not shown again. If it is mislaid, make another; this one ends by itself."));
}

} // namespace alongside

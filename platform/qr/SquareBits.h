// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>

namespace alongside {

/// What is dark in a picture and what is light, before anybody looks for squares in it. Any thread.

/// Each pixel against the mean of its surroundings: 0 dark, 255 light. grey: Format_Grayscale8, at most 2,000 pixels a
/// side. Lamps, shadows and dim rooms make no difference; what is finer than two pixels is gone.
QImage bitsOf(QImage grey);

/// At least as many as there are corners of squares (ISO/IEC 18004: dark and light as 1:1:3:1:1, across and down) in
/// every third line, each counted in every such line that it crosses.
int cornersIn(const QImage &bits);

} // namespace alongside

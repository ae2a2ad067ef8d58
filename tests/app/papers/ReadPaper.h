// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/papers/Paper.h"

namespace alongside::test {

/// The house's typeface, as the tablet has it; a test has none before.
void loadFonts();

Paper::Pdf pdfOf(const Paper &paper);
/// What poppler, which shares nothing with what wrote it, reads in the file; line breaks as spaces.
QString textOf(const Paper::Pdf &pdf);
/// How many pictures poppler finds in it.
int picturesIn(const Paper::Pdf &pdf);
QStringList headingsOf(const Paper &paper);

} // namespace alongside::test

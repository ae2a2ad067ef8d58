// SPDX-License-Identifier: Apache-2.0
// In place of libFuzzer, which g++ does not have: takes every input that is kept in the folders named, once.
#include <QDir>
#include <QFile>

#include <cstdint>

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv);
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size);

namespace {

int replay(const QDir &folder)
{
    int inputs = 0;
    for (const QFileInfo &info : folder.entryInfoList(QDir::Files, QDir::Name)) {
        QFile file{info.filePath()};
        if (!file.open(QIODevice::ReadOnly)) qFatal("cannot read %s", qPrintable(info.filePath()));
        const QByteArray input = file.readAll();
        fprintf(stderr, "%s\n", qPrintable(info.fileName())); // the last one named is the one that crashed
        LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(input.constData()), std::size_t(input.size()));
        ++inputs;
    }
    return inputs;
}

} // namespace

int main(int argc, char **argv)
{
    LLVMFuzzerInitialize(&argc, &argv);
    int inputs = 0;
    for (int folder = 1; folder < argc; ++folder)
        inputs += replay(QDir{QFile::decodeName(argv[folder])});
    return inputs > 0 ? 0 : 1; // nothing taken proves nothing
}

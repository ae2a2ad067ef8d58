// SPDX-License-Identifier: Apache-2.0
// In place of libFuzzer, which g++ does not have: takes every input that is kept in the folders named, once, and with
// --seconds N for so long what is made of them, from a printed seed and without knowing what code it reaches. The input
// that breaks something is kept in fuzz_NAME.broken, in the folder that this was started in.
#include "tests/fuzz/ByteMutator.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>

#include <cstdint>

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv);
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size);

namespace {

constexpr unsigned seed = 20261122;

/// The input under way, in a file that outlives the program: a crash leaves it there.
class Witness {
public:
    explicit Witness(const QString &name) : m_file{name}
    {
        if (!m_file.open(QIODevice::ReadWrite | QIODevice::Truncate)) qFatal("cannot write %s", qPrintable(name));
    }
    ~Witness() { m_file.remove(); }

    void take(const QByteArray &input)
    {
        m_file.resize(input.size());
        if (uchar *bytes = input.isEmpty() ? nullptr : m_file.map(0, input.size())) {
            memcpy(bytes, input.constData(), size_t(input.size()));
            m_file.unmap(bytes);
        }
        LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(input.constData()), std::size_t(input.size()));
    }

private:
    QFile m_file;
};

QList<QByteArray> inputsIn(const QStringList &folders)
{
    QList<QByteArray> inputs;
    for (const QString &folder : folders) {
        for (const QFileInfo &each : QDir{folder}.entryInfoList(QDir::Files, QDir::Name)) {
            QFile file{each.filePath()};
            if (!file.open(QIODevice::ReadOnly)) qFatal("cannot read %s", qPrintable(each.filePath()));
            inputs.append(file.readAll());
        }
    }
    return inputs;
}

/// One value inside a message changed, gone or doubled; damaged bytes where there is no message in it.
QByteArray madeOf(const QByteArray &input, const QByteArray &other, unsigned round)
{
    alongside::ByteMutator mutator{seed + round};
    const qsizetype begin = input.indexOf('{');
    const QJsonObject message = begin < 0 ? QJsonObject{} : QJsonDocument::fromJson(input.mid(begin)).object();
    if (round % 2 == 0 || message.isEmpty()) return mutator.damaged(input, other);
    return input.left(begin) + QJsonDocument{mutator.twisted(message)}.toJson(QJsonDocument::Compact);
}

unsigned fuzz(const QList<QByteArray> &inputs, Witness &witness, qint64 milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    unsigned rounds = 0;
    for (; timer.elapsed() < milliseconds; ++rounds) {
        const qsizetype chosen = rounds % inputs.size();
        const qsizetype other = rounds / inputs.size() % inputs.size();
        witness.take(madeOf(inputs[chosen], inputs[other], rounds));
    }
    return rounds;
}

} // namespace

int main(int argc, char **argv)
{
    LLVMFuzzerInitialize(&argc, &argv);
    const QCoreApplication application{argc, argv};
    QStringList folders = application.arguments().mid(1);
    const bool isTimed = folders.value(0) == QLatin1String{"--seconds"};
    const int seconds = isTimed ? folders.value(1).toInt() : 0;
    if (isTimed) folders = folders.mid(2);

    const QList<QByteArray> inputs = inputsIn(folders);
    if (inputs.isEmpty()) return 1; // nothing taken proves nothing
    Witness witness{QCoreApplication::applicationName() + QStringLiteral(".broken")};
    for (const QByteArray &input : inputs)
        witness.take(input);
    const unsigned made = fuzz(inputs, witness, 1000LL * seconds);
    fprintf(stderr, "%d inputs that are kept, %u made of them in %d s (seed %u)\n", int(inputs.size()), made, seconds,
        seed);
    return 0;
}

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>

#include <random>

namespace alongside {

/// Damages messages in the ways that find crashes: as bytes (bits, cuts, repeats, swaps with another message), or as
/// values (one somewhere inside becomes another, goes, or comes twice), which reaches what reads the values.
/// The same seed does the same damage.
class ByteMutator {
public:
    explicit ByteMutator(unsigned seed) : m_random{seed} { }

    unsigned chance(unsigned below) { return unsigned(m_random() % below); }

    QByteArray damaged(QByteArray bytes, const QByteArray &other)
    {
        for (unsigned count = 1 + chance(3); count > 0; --count)
            damageOnce(bytes, other);
        return bytes;
    }

    QJsonObject twisted(QJsonObject object)
    {
        for (unsigned count = 1 + chance(3); count > 0; --count)
            object = twist(object).toObject();
        return object;
    }

private:
    qsizetype placeIn(const QByteArray &bytes) { return bytes.isEmpty() ? 0 : qsizetype(m_random() % bytes.size()); }

    void damageOnce(QByteArray &bytes, const QByteArray &other)
    {
        const qsizetype place = placeIn(bytes);
        switch (chance(5)) {
        case 0:
            bytes.truncate(place);
            return;
        case 1:
            bytes.remove(place, 1 + qsizetype(chance(40)));
            return;
        case 2:
            bytes.insert(place, bytes.mid(placeIn(bytes), 60));
            return;
        case 3:
            bytes.replace(place, 1 + qsizetype(chance(40)), other.mid(placeIn(other), 60));
            return;
        default:
            if (!bytes.isEmpty()) bytes[place] = char(bytes[place] ^ (1 << chance(8)));
        }
    }

    QJsonValue extreme()
    {
        static const QJsonArray values{-1, 0, 1, 0.5, 9007199254740993.0, 1e308, -9007199254740992.0, 1e9, QJsonValue{},
            true, QString{}, QString{QChar{0xd800}}, QStringLiteral("d.9"), QString{5000, QLatin1Char('x')},
            QJsonArray{}, QJsonArray{1, 2, 3}, QJsonObject{}, QJsonObject{{QStringLiteral("a"), 1}}};
        return values[chance(unsigned(values.size()))];
    }

    /// The outermost value is never replaced, so that the damage is somewhere inside.
    QJsonValue twist(const QJsonValue &value)
    {
        if (value.isObject() && !value.toObject().isEmpty()) return twistMember(value.toObject());
        if (value.isArray() && !value.toArray().isEmpty()) return twistItem(value.toArray());
        return extreme();
    }

    QJsonValue inside(const QJsonValue &value) { return chance(4) == 0 ? extreme() : twist(value); }

    QJsonValue twistMember(QJsonObject object)
    {
        const QString name = object.keys().at(chance(unsigned(object.size())));
        if (chance(12) == 0)
            object.remove(name);
        else
            object.insert(name, inside(object.value(name)));
        return object;
    }

    QJsonValue twistItem(QJsonArray array)
    {
        const qsizetype index = chance(unsigned(array.size()));
        switch (chance(12)) {
        case 0:
            array.removeAt(index);
            break;
        case 1:
            array.append(array.at(index));
            break;
        default:
            array[index] = inside(array.at(index));
        }
        return array;
    }

    std::mt19937 m_random;
};

} // namespace alongside

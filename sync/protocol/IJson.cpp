// SPDX-License-Identifier: Apache-2.0
#include "sync/protocol/IJson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QList>
#include <QSet>

namespace alongside {

namespace {

/// Walks over JSON text that is known to be well-formed.
class Walk {
public:
    explicit Walk(const QByteArray &json) : m_json{json} { }

    bool findsNothingWrong()
    {
        while (m_at < m_json.size())
            if (!step()) return false;
        return true;
    }

private:
    bool step()
    {
        const char byte = m_json[m_at];
        if (byte == '"') return takeString();
        if (byte == '{') m_open.append({Kind::Object, {}, true});
        if (byte == '[') m_open.append({Kind::Array, {}, false});
        if (byte == '}' || byte == ']') m_open.removeLast();
        if (byte == ',') m_open.last().isNameNext = m_open.last().kind == Kind::Object;
        ++m_at;
        return true;
    }

    bool takeString()
    {
        const qsizetype begin = m_at++;
        bool hasEscapes = false;
        while (m_json[m_at] != '"') {
            hasEscapes = hasEscapes || m_json[m_at] == '\\';
            m_at += m_json[m_at] == '\\' ? 2 : 1;
        }
        const QByteArray quoted = m_json.mid(begin, ++m_at - begin);
        const QString text = hasEscapes ? unescaped(quoted) : QString::fromUtf8(quoted.mid(1, quoted.size() - 2));
        return (!hasEscapes || text.isValidUtf16()) && isNewName(text);
    }

    static QString unescaped(const QByteArray &quoted)
    {
        return QJsonDocument::fromJson('[' + quoted + ']').array().first().toString();
    }

    /// Or no name at all.
    bool isNewName(const QString &text)
    {
        if (m_open.isEmpty() || !m_open.last().isNameNext) return true;
        m_open.last().isNameNext = false;
        const bool isNew = !m_open.last().names.contains(text);
        m_open.last().names.insert(text);
        return isNew;
    }

    enum class Kind { Object, Array };
    struct Open {
        Kind kind;
        QSet<QString> names;
        bool isNameNext;
    };
    const QByteArray &m_json;
    qsizetype m_at = 0;
    QList<Open> m_open;
};

} // namespace

bool isIJson(const QByteArray &json) { return Walk{json}.findsNothingWrong(); }

} // namespace alongside

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/screens/LineModel.h"

#include <QtQmlIntegration>

namespace alongside {

/// One line of the register as it is shown.
struct RegisterLine {
    QString personId;
    QString name; ///< as they like it
    QString initials;
    QString face; ///< a small JPEG in base64url; empty: the initials stand for it
    int tint = 0; ///< 0 to 4: which soft colour stands behind the initials
    QString workplace; ///< work stream or employer
    QString hint; ///< how they communicate, short
    QString alert; ///< seizures, allergy, never alone; empty for none
    int state = 0; ///< RegisterRows::State
    QString codeLabel; ///< "Here", "Sick"; empty while unmarked
    QString codeLetter;
    QString line; ///< "09:04 · you", "Mum rang 08:50"
    bool needsRing = false; ///< half an hour after the start and still unmarked or unexplained
    QString ringContact; ///< "Mum, Bethan"
    QString ringNumber;
    QString ringLine; ///< what was said and who was told, once it is
    bool inConflict = false;
    bool held = false; ///< a supervisor holds this mark
    QString goneHome; ///< "15:02"; empty: not gone
    bool stillHere = false; ///< marked here in whichever session, and not gone home: can be sent home
    bool unexpected = false;

    bool operator==(const RegisterLine &) const = default;
};

/// The lines of the register. A row changes in place; it moves only when the register is sorted again.
/// Roles: personId, name, initials, face, tint, workplace, hint, alert, markState, codeLabel, codeLetter, line,
/// needsRing, ringContact, ringNumber, ringLine, inConflict, held, goneHome, stillHere, unexpected.
class RegisterRows : public LineModel<RegisterLine> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a RegisterScreen")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum State {
        Unmarked, ///< an empty ring
        Saving, ///< touched, not yet on disk: still no tick
        Here, ///< on disk: a tick
        Away, ///< on disk: a cross and the code's label
        NotExpected, ///< on disk: neither; does not count as an absence
        Unknown, ///< a code from a newer service: its label or "?"; counts as nothing
        Elsewhere, ///< on disk: marked at another place; the line says where
    };
    Q_ENUM(State)
    /// On disk, whatever it says.
    static bool isMarked(const RegisterLine &line) { return line.state != Unmarked && line.state != Saving; }

    explicit RegisterRows(QObject *parent = nullptr);

    const QList<RegisterLine> &rows() const { return lines(); }
    /// Shows these rows in this order, by inserting, moving, changing and removing single rows.
    void show(QList<RegisterLine> rows);
    /// Nullptr when the person is not shown.
    const RegisterLine *find(const QString &personId) const;

Q_SIGNALS:
    void countChanged();

private:
    void showFirst(QList<RegisterLine> rows);
    void removeAllBut(const QList<RegisterLine> &rows);
    void bringTo(int place, const RegisterLine &line);
    void insertAt(int place, const RegisterLine &line);
    void moveTo(int place, int from);
    int placeOf(const QString &personId) const;
};

} // namespace alongside

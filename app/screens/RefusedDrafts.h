// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/store/Draft.h"

#include <QList>

namespace alongside {

/// What was typed on pages that are closed by now and the disk has refused: never called saved, shown to its own coach
/// alone, and written again until it is on the disk. Interface thread.
class RefusedDrafts {
public:
    using Drafts = QList<Draft<int>>;

    /// In place of what that owner typed in those fields before.
    void add(const DraftOwner &owner, const Drafts &drafts);
    /// They are the caller's from now on.
    Drafts take(const DraftOwner &owner);
    QList<DraftOwner> owners() const;
    bool isEmpty() const { return m_pages.isEmpty(); }

private:
    struct Page {
        DraftOwner owner;
        Drafts drafts;
    };

    QList<Page> m_pages; // one of each owner
};

} // namespace alongside

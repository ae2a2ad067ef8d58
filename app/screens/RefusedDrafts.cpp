// SPDX-License-Identifier: Apache-2.0
#include "app/screens/RefusedDrafts.h"

namespace alongside {

void RefusedDrafts::add(const DraftOwner &owner, const Drafts &drafts)
{
    Drafts all = take(owner);
    for (const Draft<int> &draft : drafts) {
        all.removeIf([&draft](const Draft<int> &before) { return before.field == draft.field; });
        all.append(draft);
    }
    if (!all.isEmpty()) m_pages.append({owner, all});
}

RefusedDrafts::Drafts RefusedDrafts::take(const DraftOwner &owner)
{
    Drafts taken;
    for (const Page &page : std::as_const(m_pages))
        if (page.owner == owner) taken = page.drafts;
    m_pages.removeIf([&owner](const Page &page) { return page.owner == owner; });
    return taken;
}

QList<DraftOwner> RefusedDrafts::owners() const
{
    QList<DraftOwner> owners;
    for (const Page &page : m_pages)
        owners.append(page.owner);
    return owners;
}

} // namespace alongside

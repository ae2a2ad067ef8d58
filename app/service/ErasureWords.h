// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/service/Call.h"
#include "sync/server/ErasurePlan.h"

namespace alongside {

/// Says to the operator what an erasure finds, in lines for scripts: service, what, which or how many. Of kinds that
/// only safeguarding leads read it is not said whether there are any.
class ErasureWords {
public:
    ErasureWords(Call &call, OpenService &service) : m_call{call}, m_service{service} { }

    void print(const ErasurePlan &plan);
    /// Records of others in whose words somebody's name stands: nobody but a person can tell who is meant.
    Result<void> printNamesakes(const ErasurePlan &plan, const QStringList &names);

private:
    void line(const QString &account, const QString &what, const QString &which);
    void count(const QString &account, const QString &what, qsizetype number);

    Call &m_call;
    OpenService &m_service;
};

} // namespace alongside

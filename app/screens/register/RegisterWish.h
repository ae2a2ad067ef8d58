// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Id.h"
#include "app/domain/Session.h"
#include "app/screens/register/ScopeChoices.h"

#include <QDate>

#include <optional>

namespace alongside {

/// What the coach asked to see; what is not there any more falls back to what is.
struct RegisterWish {
    QDate day = {};
    Session session = Session::Morning;
    SiteId site = {}; ///< empty: where the coach's group is
    std::optional<ScopeChoices::Whom> whom = {}; ///< nothing: my group where there is one, otherwise everyone
    WorkStreamId workStream = {};
    EmployerId employer = {}; ///< an outside workplace in place of a site

    bool operator==(const RegisterWish &) const = default;
};

} // namespace alongside

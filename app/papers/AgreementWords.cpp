// SPDX-License-Identifier: Apache-2.0
#include "app/papers/AgreementWords.h"

namespace alongside {

QString AgreementWords::formal(const Agreement &agreement)
{
    switch (agreement.form) {
    case Agreement::Form::Signature:
        return tr("Agreed, with a signature");
    case Agreement::Form::Mark:
        return tr("Agreed, with a mark");
    case Agreement::Form::Picture:
        return tr("Agreed, with a picture");
    case Agreement::Form::Voice:
        return tr("Agreed, in their own voice, which was recorded");
    case Agreement::Form::AgreedBy:
        return tr("Agreed by somebody for them");
    case Agreement::Form::DidNotAgree:
        return tr("Did not agree");
    case Agreement::Form::CannotTell:
        return tr("We cannot tell whether they agree");
    }
    Q_UNREACHABLE();
}

QString AgreementWords::plain(const Agreement &agreement)
{
    switch (agreement.form) {
    case Agreement::Form::Signature:
        return tr("You agreed. You signed your name.");
    case Agreement::Form::Mark:
        return tr("You agreed. You made your mark.");
    case Agreement::Form::Picture:
        return tr("You agreed. You chose a picture.");
    case Agreement::Form::Voice:
        return tr("You agreed. We recorded your voice.");
    case Agreement::Form::AgreedBy:
        return tr("Somebody agreed for you.");
    case Agreement::Form::DidNotAgree:
        return tr("You did not agree. That is all right.");
    case Agreement::Form::CannotTell:
        return tr("We are not sure what you think. We will ask you again.");
    }
    Q_UNREACHABLE();
}

} // namespace alongside

// SPDX-License-Identifier: Apache-2.0
#include "app/screens/ErrorText.h"

namespace alongside {

QString ErrorText::whenSaving(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::DiskFull:
        return tr("Not saved: this tablet is full. Make room on it, then try again.");
    case ErrorKind::Rejected:
        return tr("Not saved: that is not something this tablet can record. Check it and try again.");
    case ErrorKind::SignedOut:
        return tr("Not saved: the tablet was locked. Unlock it, then try again.");
    case ErrorKind::Corrupt:
        return tr("Not saved: the tablet's file is damaged. Write it on paper and ring your supervisor.");
    default:
        return tr("Not saved: the tablet could not write it. Try again; if it happens twice, write it on paper.");
    }
}

QString ErrorText::whenSavingEarlier(const Error &error)
{
    if (error.kind == ErrorKind::Corrupt) return whenSaving(error);
    return tr(
        "What you wrote on the page before is not saved yet. It is on this tablet only while the app runs, and is "
        "tried again every minute. Open that page again to see it.");
}

QString ErrorText::whenDoing(const Error &error, Page page)
{
    if (page == Page::Open || error.kind == ErrorKind::Corrupt) return whenSaving(error);
    return tr("What you did on the page before was not saved. Open that page again and do it once more.");
}

QString ErrorText::whenReading(const Error &error)
{
    if (error.kind == ErrorKind::Corrupt)
        return tr("This tablet's file is damaged, so this page cannot be shown. Ring your supervisor.");
    return tr("This page could not be read. Go back and open it again.");
}

QString ErrorText::whenOpening(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::WrongKey:
        return tr("That is not the right PIN.");
    case ErrorKind::Wait:
        return tr("Too many wrong PINs. Wait a moment; nothing has been deleted.");
    case ErrorKind::TooNew:
        return tr("A newer version of Alongside wrote this tablet's file. Update the app; nothing has been deleted.");
    case ErrorKind::DiskFull:
        return tr("This tablet is full, so the file cannot be opened. Make room; nothing has been deleted.");
    case ErrorKind::Corrupt:
        return tr("The tablet's file is damaged, or another tablet's. Nothing has been deleted: ring your supervisor.");
    case ErrorKind::NotEncrypted:
        return tr("The tablet's file is not the one that Alongside wrote. It was left alone: ring your supervisor.");
    case ErrorKind::NotFound:
        return tr("The tablet's file is not where it was. Ring your supervisor before you do anything else.");
    default:
        return tr("The tablet's file could not be opened. Nothing has been deleted: try again, or ring your "
                  "supervisor.");
    }
}

QString ErrorText::whenAskingService(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Offline:
    case ErrorKind::TimedOut:
        return tr("The service did not answer. Check the signal and the address, then try again.");
    case ErrorKind::Unreachable:
        return tr("There is a network, but no service at that address. Check the address; a guest network may want you "
                  "to sign in first.");
    case ErrorKind::Untrusted:
        return tr("Something else answered instead of the service. A guest network may want you to sign in first.");
    case ErrorKind::BadCertificate:
        return tr("Whoever answered could not prove to be the service, so nothing was sent. Check the address, or use "
                  "another network.");
    case ErrorKind::WrongClock:
        return tr("This tablet's date or time is wrong, so it cannot recognise the service. Set them, then try again.");
    case ErrorKind::Rejected:
    case ErrorKind::SignedOut:
        return tr("The service did not take that code. It may be used up or mistyped: ask for a new one.");
    case ErrorKind::TooNew:
        return tr("The service needs a newer version of Alongside. Update the app, then try again.");
    default:
        return tr("That did not work. Nothing has been changed: try again.");
    }
}

QString ErrorText::ofSync(SyncReason reason)
{
    switch (reason) {
    case SyncReason::Done:
        return tr("Everything has been sent and fetched.");
    case SyncReason::Offline:
        return tr("No signal. Your work is safe on this tablet and goes when there is one.");
    case SyncReason::Unreachable:
        return tr(
            "There is a network, but the service does not answer over it. Your work is safe here: a guest network "
            "may want you to sign in first, otherwise wait.");
    case SyncReason::TimedOut:
        return tr("The service is slow to answer. Your work is safe here; the tablet tries again.");
    case SyncReason::CaptivePortal:
        return tr("This network wants you to sign in first: open a web page, then sync again.");
    case SyncReason::BadCertificate:
        return tr(
            "Something else answered in the service's name, so nothing was sent. Try another network; if it stays, "
            "ring your supervisor.");
    case SyncReason::WrongClock:
        return tr(
            "This tablet's date or time is wrong, so it cannot recognise the service. Set them, then sync again.");
    case SyncReason::SignedOut:
        return tr("The service no longer knows this tablet. Go on recording, and ring your supervisor.");
    case SyncReason::Revoked:
        return tr("The service has shut this tablet out. Nothing that waits here is lost: ring your supervisor.");
    case SyncReason::Lost:
        return tr("This tablet was reported lost, so it has forgotten everything. Give it to your supervisor.");
    case SyncReason::AppTooOld:
        return tr("The service needs a newer version of Alongside. Go on recording, and update the app.");
    case SyncReason::ServiceTooOld:
        return tr(
            "The service is older than this app. Your work is kept here: go on recording, and tell your manager.");
    case SyncReason::ServiceBusy:
        return tr("The service is busy. The tablet tries again by itself.");
    case SyncReason::ServiceFull:
        return tr("The service has no room for more photos. They are kept on this tablet: tell your manager.");
    case SyncReason::Refused:
        return tr("The service did not take it. Your work is safe here: ring your supervisor.");
    case SyncReason::Damaged:
        return tr("The answer arrived damaged. The tablet tries again by itself.");
    case SyncReason::NeedsEnrolment:
        return tr("Another tablet works under this one's name. Go on recording, and ask for a new enrolment code.");
    case SyncReason::NotEnrolled:
        return tr("This tablet does not belong to a service yet.");
    case SyncReason::DiskFull:
        return tr("This tablet is full, so nothing new can be fetched. Make room on it.");
    case SyncReason::Storage:
        return tr("The tablet could not read its file. Try again; if it happens twice, ring your supervisor.");
    }
    Q_UNREACHABLE();
}

} // namespace alongside

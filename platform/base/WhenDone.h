// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFutureWatcher>

namespace alongside {

/// Hands a future's result to a function, on the context's thread (the caller's), unless the context has gone by then.
/// QFuture::then(context, …) of Qt 6.4 asserts instead when the context goes before the future has finished.
template <typename T, typename Done> void whenDone(const QFuture<T> &future, QObject *context, Done done)
{
    auto *watcher = new QFutureWatcher<T>{context};
    QObject::connect(watcher, &QFutureWatcher<T>::finished, context, [watcher, done = std::move(done)]() mutable {
        watcher->deleteLater();
        done(watcher->result());
    });
    watcher->setFuture(future);
}

} // namespace alongside

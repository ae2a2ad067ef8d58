// SPDX-License-Identifier: Apache-2.0
#include "qml/gallery/Finder.h"
#include "qml/i18n/Language.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickView>
#include <QTimer>

using namespace alongside;

namespace {

struct Wish {
    QSize size{1280, 800};
    QString theme, text, language, screenshots, import;
    QStringList scenes;
};

QSize sizeFrom(const QString &text)
{
    const QStringList sides = text.split(u'x');
    return sides.size() == 2 ? QSize(sides[0].toInt(), sides[1].toInt()) : QSize(1280, 800);
}

Wish readWish(const QGuiApplication &app)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Every control and page of Alongside on made-up data."));
    parser.addHelpOption();
    parser.addOptions({{QStringLiteral("screenshot"), QStringLiteral("Write a PNG of each scene and end."),
                           QStringLiteral("dir")},
        {QStringLiteral("scene"), QStringLiteral("Only this scene; may be repeated."), QStringLiteral("name")},
        {QStringLiteral("size"), QStringLiteral("Of the window."), QStringLiteral("1280x800")},
        {QStringLiteral("theme"), QStringLiteral("light, dark or sunlight."), QStringLiteral("name"),
            QStringLiteral("light")},
        {QStringLiteral("text"), QStringLiteral("Text size in per cent, 100 to 200."), QStringLiteral("percent"),
            QStringLiteral("100")},
        {QStringLiteral("language"), QStringLiteral("en, cy or pseudo."), QStringLiteral("tag"), QStringLiteral("en")},
        {QStringLiteral("import"), QStringLiteral("Read the modules from this folder instead."),
            QStringLiteral("dir")}});
    parser.process(app);
    return {sizeFrom(parser.value(QStringLiteral("size"))), parser.value(QStringLiteral("theme")),
        parser.value(QStringLiteral("text")), parser.value(QStringLiteral("language")),
        parser.value(QStringLiteral("screenshot")), parser.value(QStringLiteral("import")),
        parser.values(QStringLiteral("scene"))};
}

/// Shows one scene after another, each for long enough to be drawn, and writes what the window then holds.
class Photographer : public QObject {
public:
    Photographer(QQuickView &view, QStringList scenes, QString folder)
        : m_view(view), m_scenes(std::move(scenes)), m_folder(std::move(folder))
    {
        QDir().mkpath(m_folder);
        clear();
    }

private:
    // Sheets of the scene before must be gone before the next is laid out.
    void clear()
    {
        QMetaObject::invokeMethod(m_view.rootObject(), "clear");
        QTimer::singleShot(60, this, &Photographer::show);
    }
    void show()
    {
        QMetaObject::invokeMethod(m_view.rootObject(), "show", Q_ARG(QString, m_scenes.at(m_next)));
        QTimer::singleShot(300, this, &Photographer::take);
    }
    void take()
    {
        const QString file = m_folder + u'/' + m_scenes.at(m_next) + QStringLiteral(".png");
        if (!m_view.grabWindow().save(file)) return QCoreApplication::exit(1);
        if (++m_next == m_scenes.size()) return QCoreApplication::quit();
        clear();
    }

    QQuickView &m_view;
    QStringList m_scenes;
    QString m_folder;
    qsizetype m_next = 0;
};

void open(QQuickView &view, Finder &finder, const Wish &wish)
{
    const QString modules = wish.import.isEmpty() ? QStringLiteral(":/gallery") : wish.import;
    view.engine()->addImportPath(QStringLiteral(":/qt/qml"));
    view.engine()->addImportPath(modules);
    view.setInitialProperties({{QStringLiteral("finder"), QVariant::fromValue(static_cast<QObject *>(&finder))},
        {QStringLiteral("themeName"), wish.theme}, {QStringLiteral("textScale"), wish.text.toDouble() / 100.0},
        {QStringLiteral("still"), !wish.screenshots.isEmpty()}});
    view.setResizeMode(QQuickView::SizeRootObjectToView);
    view.resize(wish.size);
    const QString page = modules + QStringLiteral("/Gallery.qml");
    view.setSource(page.startsWith(u':') ? QUrl(QStringLiteral("qrc") + page)
                                         : QUrl::fromLocalFile(QFileInfo(page).absoluteFilePath()));
}

QStringList scenesOf(const QQuickView &view, const Wish &wish)
{
    return wish.scenes.isEmpty() ? view.rootObject()->property("sceneNames").toStringList() : wish.scenes;
}

} // namespace

int main(int argc, char *argv[])
{
    const QGuiApplication app(argc, argv);
    const Wish wish = readWish(app);
    Language language;
    language.show(wish.language);

    QQuickView view;
    Finder finder(view);
    open(view, finder, wish);
    if (view.status() != QQuickView::Ready) return 1;
    view.show();
    if (wish.screenshots.isEmpty()) return QGuiApplication::exec();
    const Photographer photographer(view, scenesOf(view, wish), wish.screenshots);
    return QGuiApplication::exec();
}

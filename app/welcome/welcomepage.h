#pragma once

#include "app/templates/templatelist.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace App {

class CardGrid;
class MessageBar;
class PreviewLoader;
class ProjectCard;
class RecentProjects;
struct Preview;

/** Where everything begins: recent projects, templates, the sample. Asks for things by signals and does none itself. */
class WelcomePage : public QWidget
{
    Q_OBJECT
public:
    WelcomePage(RecentProjects &recents, const QList<Template> &templates, QWidget *parent = nullptr);

    MessageBar &messages() { return *m_messages; }

signals:
    void newRequested();
    void openRequested();
    void importRequested();
    void sampleRequested();
    void projectChosen(const QString &path);
    void templateChosen(const QString &id);
    /** The project that was at @p path is to be found elsewhere. */
    void locateRequested(const QString &path);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeSide();
    QWidget *makeMain(const QList<Template> &templates);
    void fillRecents();
    void fillTemplates(const QList<Template> &templates);
    void loadPreviews();
    void showPreview(const QString &path, const Preview &preview);
    void filter(const QString &typed);
    void askAboutMissing(ProjectCard *card, const QString &path);
    void openMenu(ProjectCard *card, const QString &path, const QPoint &position);

    RecentProjects &m_recents;
    PreviewLoader *m_loader;
    MessageBar *m_messages = nullptr;
    QLineEdit *m_find = nullptr;
    QLabel *m_empty = nullptr;
    CardGrid *m_recentCards = nullptr;
    CardGrid *m_templateCards = nullptr;
    QHash<QString, ProjectCard *> m_cards; ///< by path, or by the resource of a template
};

} // namespace App

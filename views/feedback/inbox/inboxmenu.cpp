#include "views/feedback/inbox/inboxmenu.h"

#include <QCoreApplication>
#include <QMenu>

namespace Views {

using namespace Qt::StringLiterals;

static QString say(const char *text) { return QCoreApplication::translate("InboxMenu", text); }

void fillInboxMenu(QMenu &menu, const Model::Feedback &current, qint64 count, bool canEdit,
                   const std::function<void(TriageAction)> &perform)
{
    // The list itself takes the keys: here they are only shown.
    const auto add = [&](const char *text, TriageAction action, const QString &key = {}) {
        const QString words = key.isEmpty() ? say(text) : say(text) + u'\t' + key;
        QAction *added = menu.addAction(words, &menu, [perform, action] { perform(action); });
        added->setEnabled(canEdit);
    };
    const bool isMany = count > 1;
    add(QT_TRANSLATE_NOOP("InboxMenu", "Link to a touchpoint…"), TriageAction::Link, u"L"_s);
    if (isMany || current.journey)
        add(QT_TRANSLATE_NOOP("InboxMenu", "Unlink"), TriageAction::Unlink, u"U"_s);
    if (isMany || current.link)
        add(QT_TRANSLATE_NOOP("InboxMenu", "Follow rules again"), TriageAction::FollowRules);
    add(QT_TRANSLATE_NOOP("InboxMenu", "Tag…"), TriageAction::Tag, u"T"_s);
    menu.addSeparator();
    if (isMany || !current.isAnswered())
        add(QT_TRANSLATE_NOOP("InboxMenu", "Mark as answered"), TriageAction::MarkAnswered, u"A"_s);
    if (isMany || current.answer)
        add(QT_TRANSLATE_NOOP("InboxMenu", "Reopen"), TriageAction::Reopen);
    menu.addSeparator();
    if (current.isHidden)
        add(QT_TRANSLATE_NOOP("InboxMenu", "Show again"), TriageAction::Show);
    else
        add(QT_TRANSLATE_NOOP("InboxMenu", "Hide"), TriageAction::Hide, u"H"_s);
}

} // namespace Views

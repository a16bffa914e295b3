#pragma once

#include "model/feedback/facts.h"
#include "model/store/project.h"

#include <QObject>

namespace Views {

/** What people do with feedback in the inbox: each is one edit, however many pieces it is about. */
class Triage : public QObject
{
    Q_OBJECT
public:
    using Ids = QList<qint64>;
    using QObject::QObject;

    /** Null before the project goes. */
    void setProject(Model::Project *project) { m_project = project; }
    /** False where the project can only be read; then nothing below does anything. */
    bool canEdit() const { return m_project && !m_project->isReadOnly(); }

    void link(const Ids &feedback, Model::Id<Model::Touchpoint> touchpoint);
    void unlink(const Ids &feedback);
    void followRules(const Ids &feedback);
    void answer(const Ids &feedback, const QString &text);
    void reopen(const Ids &feedback);
    void tag(const Ids &feedback, const QString &name);
    void untag(const Ids &feedback, Model::Id<Model::FeedbackTag> tag);
    void hide(const Ids &feedback);
    void show(const Ids &feedback);

private:
    bool perform(const Ids &feedback, const Model::Label &one, const Model::Label &many,
                 const std::function<void(Model::Edit &)> &change);

    Model::Project *m_project = nullptr;
};

} // namespace Views

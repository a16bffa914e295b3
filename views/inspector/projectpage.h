#pragma once

#include "views/inspector/inspectorpage.h"

namespace Views {

class PlainLabel;
class TextField;

/** What there is to know of the project as a whole. */
class ProjectPage : public InspectorPage
{
    Q_OBJECT
public:
    explicit ProjectPage(Model::Project &project, QWidget *parent = nullptr);

    void setSelection(const InspectorSelection &selection) override;
    void refresh(const Model::Changes &changes) override;

protected:
    void reload() override;

private:
    struct Count
    {
        PlainLabel *label;
        std::function<qint64()> count;
    };
    template <class R>
    void addCount(const QString &name);
    PlainLabel *addFact(const QString &name);

    TextField *m_name;
    PlainLabel *m_created;
    PlainLabel *m_modified;
    QList<Count> m_counts;
};

} // namespace Views

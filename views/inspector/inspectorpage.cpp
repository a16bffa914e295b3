#include "views/inspector/inspectorpage.h"

namespace Views {

using namespace Qt::StringLiterals;

InspectorPage::InspectorPage(Model::Project &project, QWidget *parent)
    : Form(parent)
    , m_project(project)
{
    setProperty("look", u"surface"_s);
    setAttribute(Qt::WA_StyledBackground);
}

void InspectorPage::perform(const Model::Label &label, const std::function<void(Model::Edit &)> &change,
                            Model::Join join)
{
    if (!m_project.perform(label, change, join))
        reload();
}

void InspectorPage::refuse(const QString &sentence)
{
    m_project.attempt([&] { throw Model::Error(sentence); });
}

} // namespace Views

#pragma once

#include "views/inspector/inspectorpage.h"

namespace Views {

class ChoiceBox;
class LineField;
class NumberField;
class PlainLabel;

/** The fields of a connection. */
class ConnectionPage : public InspectorPage
{
    Q_OBJECT
public:
    explicit ConnectionPage(Model::Project &project, QWidget *parent = nullptr);

    void setSelection(const InspectorSelection &selection) override;
    void refresh(const Model::Changes &changes) override;

protected:
    void reload() override;

private:
    QString nameOf(Model::Id<Model::Touchpoint> touchpoint) const;

    Model::Id<Model::Connection> m_id;
    PlainLabel *m_from;
    PlainLabel *m_to;
    ChoiceBox *m_kind;
    LineField *m_label;
    NumberField *m_probability;
    NumberField *m_volume;
};

} // namespace Views

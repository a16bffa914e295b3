#pragma once

#include <QToolBar>

namespace App {

class ActionCatalogue;

/** The tool bar: what is used most, from the catalogue, and the field to find or do anything. */
class ToolStrip : public QToolBar
{
    Q_OBJECT
public:
    ToolStrip(ActionCatalogue &actions, QWidget *commandField, QWidget *parent = nullptr);
};

} // namespace App

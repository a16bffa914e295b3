#pragma once

#include "model/feedback/mapping/columnuse.h"
#include "views/feedback/import/importwords.h"

#include <QWidget>

namespace Views {

class ChoiceBox;
class ElidedLabel;

/** Above a column of a file: its name, what it becomes, and how its values are read. */
class ColumnUseBox : public QWidget
{
    Q_OBJECT
public:
    explicit ColumnUseBox(QWidget *parent = nullptr);

    void setColumn(const QString &name, const Model::ColumnUse &use);
    /** The last of it that takes the focus; for the order of tabs. */
    QWidget *firstStop() const;
    QWidget *lastStop() const;
    /** Whether it, or one of its lists, has the focus. */
    bool hasStop() const;

signals:
    void fieldChosen(Model::ImportField field);
    void useChosen(const Model::ColumnUse &use);
    /** The focus came to it. */
    void entered();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showOptions();
    void choose(int option);
    void askForOther();

    ElidedLabel *m_name;
    ChoiceBox *m_field;
    ChoiceBox *m_option;
    Model::ColumnUse m_use;
    QList<Model::ImportField> m_fields;
    QList<ImportWords::Option> m_options;
};

} // namespace Views

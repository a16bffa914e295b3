#pragma once

#include <QComboBox>

namespace Views {

/** A combo box that as little as possible can go wrong with: turning the wheel over it changes nothing. */
class ChoiceBox : public QComboBox
{
    Q_OBJECT
public:
    explicit ChoiceBox(QWidget *parent = nullptr);

    /** The choices, as far as they are others than before. */
    void setChoices(const QStringList &choices);
    /** −1 shows that there are several values at once. */
    void setChoice(int index);

signals:
    /** The user chose another one than before. */
    void chosen(int index);

protected:
    void wheelEvent(QWheelEvent *event) override;

private:
    int m_choice = -1;
};

} // namespace Views

#pragma once

#include <QWidget>

#include <optional>

namespace Views {

/** A face as large as a letter's heading, in the colour of its emotion (−2 … +2); nothing where there is none. */
class FaceMark : public QWidget
{
    Q_OBJECT
public:
    explicit FaceMark(QWidget *parent = nullptr);

    /** @p words are for those who don't see it. */
    void setEmotion(std::optional<double> emotion, const QString &words);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<double> m_emotion;
};

} // namespace Views

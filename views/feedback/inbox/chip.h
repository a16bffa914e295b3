#pragma once

#include <QAbstractButton>

namespace Views {

/** A short word on a pill: a filter, a tag, or a way to add one. Delete asks for its removal, where it has a ✕. */
class Chip : public QAbstractButton
{
    Q_OBJECT
public:
    enum class Kind {
        Chosen, ///< a filter in use: the whole of it takes it away
        Tag,
        Offer ///< adds something
    };
    Chip(Kind kind, const QString &text, QWidget *parent = nullptr);

    /** Shows a ✕ at its end. */
    void setRemovable(bool removable);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void removalRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRect cross() const;

    Kind m_kind;
    bool m_isRemovable = false;
};

} // namespace Views

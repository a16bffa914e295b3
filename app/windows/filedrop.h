#pragma once

#include <QObject>
#include <QStringList>

class QWidget;

namespace App {

/** Takes files that are dropped anywhere on a window, unless something in it takes them first. */
class FileDrop : public QObject
{
    Q_OBJECT
public:
    explicit FileDrop(QWidget *window);
    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void dropped(const QStringList &paths);
};

} // namespace App

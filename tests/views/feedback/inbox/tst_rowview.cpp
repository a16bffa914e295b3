#include "views/theme/themeswitch.h"
#include "views/widgets/rowview.h"

#include <QAbstractListModel>
#include <QAccessible>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QTest>
#include <QWheelEvent>

using namespace Views;
using namespace Qt::StringLiterals;

namespace {

/** So many numbers, and how many of them were asked for. */
class Numbers : public QAbstractListModel
{
public:
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_count; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role != Qt::DisplayRole)
            return {};
        ++m_asked;
        return QString::number(index.row());
    }
    void setCount(int count)
    {
        beginResetModel();
        m_count = count;
        endResetModel();
    }
    int takeAsked() const { return std::exchange(m_asked, 0); }

private:
    int m_count = 1'000'000;
    mutable int m_asked = 0;
};

} // namespace

class TestRowView : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { ThemeSwitch::instance().install(*qApp); }
    void init()
    {
        m_model = std::make_unique<Numbers>();
        m_view = std::make_unique<RowView>();
        m_view->setModel(m_model.get());
        m_view->setRowHeight(40);
        m_view->resize(300, 400);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        m_view->setFocus();
        QTest::qWait(1);
        m_model->takeAsked();
    }
    void cleanup()
    {
        m_view.reset();
        m_model.reset();
    }

    void aMillionRowsTakeNoLongerThanTen()
    {
        QElapsedTimer timer;
        timer.start();
        m_view->setCurrentIndex(m_model->index(0));
        QTest::keyClick(m_view.get(), Qt::Key_End);
        m_view->viewport()->repaint();
        QCOMPARE(m_view->currentIndex().row(), 999'999);
        QTest::keyClick(m_view.get(), Qt::Key_Home, Qt::ShiftModifier);
        m_view->viewport()->repaint();
        m_view->selectAll();
        m_view->viewport()->repaint();
        const qint64 taken = timer.elapsed();
        QCOMPARE(m_view->selectedCount(), 1'000'000);
        QVERIFY(m_model->takeAsked() < 200);
        qInfo("to the end, back with all selected, all again: %lld ms", taken);
        QVERIFY(taken < 200);
    }

    void scrollsByPixels()
    {
        QScrollBar *bar = m_view->verticalScrollBar();
        QCOMPARE(bar->maximum(), 1'000'000 * 40 - m_view->viewport()->height());
        QWheelEvent fine({50, 50}, m_view->viewport()->mapToGlobal(QPointF(50, 50)), {0, -7}, {0, -7}, Qt::NoButton,
                         Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(m_view->viewport(), &fine);
        QCOMPARE(bar->value(), 7);
        QWheelEvent notch({50, 50}, m_view->viewport()->mapToGlobal(QPointF(50, 50)), {}, {0, -120}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(m_view->viewport(), &notch);
        QVERIFY(bar->value() > 20 && bar->value() < 300);
    }

    void knowsWhatIsWhere()
    {
        m_view->verticalScrollBar()->setValue(40 * 500'000 + 10);
        QCOMPARE(m_view->indexAt({5, 0}).row(), 500'000);
        QCOMPARE(m_view->indexAt({5, 30}).row(), 500'001);
        QCOMPARE(m_view->visualRect(m_model->index(500'001)), QRect(0, 30, m_view->viewport()->width(), 40));
        QCOMPARE(m_view->shownRows().first, 500'000);
        QCOMPARE(m_view->shownRows().last, 500'000 + (m_view->viewport()->height() + 9) / 40);
        m_model->setCount(3);
        QCOMPARE(m_view->indexAt({5, 119}).row(), 2);
        QVERIFY(!m_view->indexAt({5, 120}).isValid());
    }

    void keysGoByRowsAndPages()
    {
        const int page = m_view->viewport()->height() / 40 - 1;
        m_view->setCurrentIndex(m_model->index(0));
        for (const auto &[key, row] :
             {std::pair(Qt::Key_Down, 1), std::pair(Qt::Key_PageDown, 1 + page), std::pair(Qt::Key_Up, page),
              std::pair(Qt::Key_PageUp, 0), std::pair(Qt::Key_Up, 0), std::pair(Qt::Key_End, 999'999),
              std::pair(Qt::Key_PageDown, 999'999), std::pair(Qt::Key_Home, 0)}) {
            QTest::keyClick(m_view.get(), key);
            QCOMPARE(m_view->currentIndex().row(), row);
            QVERIFY(m_view->viewport()->rect().contains(m_view->visualRect(m_view->currentIndex())));
        }
    }

    void lettersReadNothing()
    {
        m_view->setCurrentIndex(m_model->index(0));
        m_view->viewport()->repaint();
        m_model->takeAsked();
        QTest::keyClicks(m_view.get(), u"9999"_s);
        QCOMPARE(m_model->takeAsked(), 0);
        QCOMPARE(m_view->currentIndex().row(), 0);
    }

    void shiftAndCtrlSelectSeveral()
    {
        click(2);
        click(5, Qt::ShiftModifier);
        QCOMPARE(rows(), (QList<int>{2, 3, 4, 5}));
        click(3, Qt::ControlModifier);
        click(8, Qt::ControlModifier);
        QCOMPARE(rows(), (QList<int>{2, 4, 5, 8}));
        QCOMPARE(m_view->selectedCount(), 4);
        QTest::keyClick(m_view.get(), Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY(rows().contains(9));
        click(1);
        QCOMPARE(rows(), QList<int>{1});
        QCOMPARE(m_view->selectedRows(0).size(), 0);
    }

    void screenReadersWalkThroughTheRows()
    {
        m_view->setAccessibleName(u"Numbers"_s);
        m_view->setCurrentIndex(m_model->index(3));
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(m_view.get());
        QVERIFY(list);
        QCOMPARE(list->role(), QAccessible::List);
        QCOMPARE(list->childCount(), 1'000'000);
        QAccessibleInterface *row = list->child(3);
        QCOMPARE(row->text(QAccessible::Name), u"3"_s);
        QVERIFY(row->state().selected);
        QVERIFY(!row->state().offscreen);
        QVERIFY(list->child(900'000)->state().offscreen);
        QCOMPARE(list->indexOfChild(row), 3);
        QCOMPARE(list->child(3), row);
    }

private:
    void click(int row, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, modifiers,
                          m_view->visualRect(m_model->index(row)).center());
    }
    QList<int> rows() const
    {
        QList<int> result;
        for (const QModelIndex &index : m_view->selectedRows(100))
            result += index.row();
        return result;
    }

    std::unique_ptr<Numbers> m_model;
    std::unique_ptr<RowView> m_view;
};

QTEST_MAIN(TestRowView)
#include "tst_rowview.moc"

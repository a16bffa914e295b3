#include "views/feedback/import/importpreviewmodel.h"

#include "model/feedback/feedbackscores.h"
#include "views/feedback/import/importdraft.h"
#include "views/feedback/import/importwords.h"
#include "views/feedback/inbox/feedbackwords.h"
#include "views/widgets/plaintooltip.h"

#include <QLocale>

namespace Views {

using namespace Model;
using namespace Qt::StringLiterals;

namespace {

constexpr size_t shownBytes = 600; // of a cell

QString wordOf(Source source) { return QCoreApplication::translate("Word", Words<Source>::titles[size_t(source)]); }

QString outOf(double value, int most)
{
    return ImportPreviewModel::tr("%1 of %2").arg(QLocale().toString(value, 'g', 3), QString::number(most));
}

/** What a value of this field has become; empty where it stays as it stands. */
QString becomes(const FeedbackItem &item, ImportField field)
{
    switch (field) {
    case ImportField::Date:
        return item.date ? ImportWords::day(*item.date) : QString();
    case ImportField::AnsweredAt:
        return item.answeredAt ? ImportWords::day(*item.answeredAt) : QString();
    case ImportField::Rating:
        return ratingText(item);
    case ImportField::Nps:
        return item.nps ? outOf(*item.nps, 10) : QString();
    case ImportField::Csat:
        return item.csat ? outOf(*item.csat, 5) : QString();
    case ImportField::Ces:
        return item.ces ? outOf(*item.ces, item.cesVersion == 1 ? 5 : 7) : QString();
    case ImportField::Source:
        return wordOf(item.source);
    case ImportField::Language:
        return item.language.empty() ? QString() : languageTitle(QString::fromStdString(item.language));
    case ImportField::ResponseMinutes:
        return item.responseMinutes ? spanText(*item.responseMinutes) : QString();
    case ImportField::FirstContact:
        return !item.firstContact   ? QString()
               : *item.firstContact ? ImportPreviewModel::tr("yes")
                                    : ImportPreviewModel::tr("no");
    default:
        return {};
    }
}

} // namespace

ImportPreviewModel::ImportPreviewModel(const ImportDraft &draft, QObject *parent)
    : QAbstractTableModel(parent)
    , m_draft(draft)
{
}

void ImportPreviewModel::reset()
{
    beginResetModel();
    const ImportSample *sample = m_draft.sample();
    m_rows = sample ? int(m_draft.preview().rows().size()) : 0;
    m_columns = sample ? int(sample->columns().size()) + 1 : 0;
    endResetModel();
}

void ImportPreviewModel::refresh()
{
    if (m_rows > 0)
        emit dataChanged(index(0, 0), index(m_rows - 1, m_columns - 1));
}

int ImportPreviewModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : m_rows; }

int ImportPreviewModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : m_columns; }

const ImportPreview::Row &ImportPreviewModel::row(int row) const { return m_draft.preview().rows()[size_t(row)]; }

QString ImportPreviewModel::outcome(const ImportPreview::Row &row) const
{
    if (!row.rejection.isEmpty())
        return tr("Left out: no text, no score");
    QStringList parts{wordOf(row.item.source)};
    if (!row.item.language.empty())
        parts += languageTitle(QString::fromStdString(row.item.language));
    return parts.join(u" · "_s);
}

QString ImportPreviewModel::raw(int row, int column) const
{
    const auto &cells = m_draft.sample()->records()[size_t(row)].cells;
    if (size_t(column) >= cells.size())
        return {};
    return QString::fromStdString(cells[size_t(column)].substr(0, shownBytes)).simplified();
}

QString ImportPreviewModel::problem(int row, int column) const
{
    if (m_draft.mapping().use(column).field == ImportField::Ignore)
        return {};
    const QString &name = m_draft.sample()->columns()[column];
    for (const ImportProblem &problem : this->row(row).problems) {
        if (problem.column == name)
            return problem.reason;
    }
    return {};
}

QString ImportPreviewModel::cell(int row, int column) const
{
    const ImportField field = m_draft.mapping().use(column).field;
    const QString text = raw(row, column);
    if (field == ImportField::Ignore || text.isEmpty() || !problem(row, column).isEmpty())
        return text;
    const QString value = becomes(this->row(row).item, field);
    return value.isEmpty() ? text : value;
}

ImportPreviewModel::Look ImportPreviewModel::look(int row, int column) const
{
    if (!this->row(row).rejection.isEmpty())
        return Look::LeftOut;
    if (column < 0)
        return Look::Plain;
    if (m_draft.mapping().use(column).field == ImportField::Ignore)
        return Look::Quiet;
    return problem(row, column).isEmpty() ? Look::Plain : Look::Misfit;
}

QString ImportPreviewModel::toolTip(int row, int column) const
{
    const ImportPreview::Row &shown = this->row(row);
    if (!shown.rejection.isEmpty())
        return tr("Line %1: %2").arg(ImportWords::number(shown.line), shown.rejection);
    if (column < 0)
        return tr("Line %1 of the file").arg(ImportWords::number(shown.line));
    const QString reason = problem(row, column);
    const QString text = raw(row, column);
    if (!reason.isEmpty())
        return tr("%1 The value is left out.").arg(reason);
    const QString now = cell(row, column);
    return now == text ? text : tr("“%1” becomes %2.").arg(text, now);
}

QVariant ImportPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_draft.sample())
        return {};
    const int column = columnOf(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return column < 0 ? outcome(row(index.row())) : cell(index.row(), column);
    case Qt::ToolTipRole:
        return plainToolTip(toolTip(index.row(), column));
    case LookRole:
        return QVariant::fromValue(look(index.row(), column));
    case EmotionRole: {
        const ImportPreview::Row &shown = row(index.row());
        const auto emotion = emotionOf(shown.item, shown.sentiment);
        return column < 0 && emotion && shown.rejection.isEmpty() ? QVariant(*emotion) : QVariant();
    }
    default:
        return {};
    }
}

QVariant ImportPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (!m_draft.sample() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    if (orientation == Qt::Vertical)
        return section < m_rows ? ImportWords::number(row(section).line) : QString();
    const int column = columnOf(section);
    if (column < 0)
        return tr("Becomes");
    const QString name = m_draft.sample()->columns().value(column).simplified();
    return role == Qt::ToolTipRole ? plainToolTip(name) : name;
}

} // namespace Views

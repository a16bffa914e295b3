#include "model/feedback/fileproblems.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace Model {

namespace {

struct Feedback
{
    Q_DECLARE_TR_FUNCTIONS(Feedback)
};

bool isBefore(const ImportProblem &one, const ImportProblem &other) { return one.line < other.line; }

QString surplusSentence(const RowConverter::Surplus &surplus, TableFormat::Kind kind)
{
    QString sentence =
        Feedback::tr("%n row(s) have something beyond the last column, first “%1”; it is left out.", nullptr,
                     int(std::min<qint64>(surplus.rows, std::numeric_limits<int>::max())))
            .arg(surplus.example);
    if (kind == TableFormat::Kind::Separated)
        sentence += u' ' + Feedback::tr("A text that holds what separates the columns needs quotes around it.");
    return sentence;
}

} // namespace

QList<ImportProblem> fileProblems(const RowConverter::Surplus &surplus, qint64 quoteLine, TableFormat::Kind kind)
{
    QList<ImportProblem> problems;
    if (surplus.rows > 0)
        problems.append({surplus.line, {}, surplusSentence(surplus, kind)});
    if (quoteLine > 0) {
        insertByLine(problems, {{quoteLine,
                                 {},
                                 Feedback::tr("The quotes of this row don't match: one is never closed, or stands "
                                              "alone in a text of several lines. Check where its texts end.")}});
    }
    return problems;
}

void insertByLine(QList<ImportProblem> &problems, const QList<ImportProblem> &more)
{
    for (const ImportProblem &problem : more)
        problems.insert(std::ranges::upper_bound(problems, problem, isBefore), problem);
}

} // namespace Model

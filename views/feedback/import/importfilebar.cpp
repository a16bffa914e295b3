#include "views/feedback/import/importfilebar.h"

#include "views/feedback/import/importdraft.h"
#include "views/feedback/import/importwords.h"
#include "views/theme/measures.h"
#include "views/widgets/elidedlabel.h"

#include <QFileInfo>
#include <QPushButton>
#include <QVBoxLayout>

namespace Views {

using namespace Model;
using namespace Qt::StringLiterals;

ImportFileBar::ImportFileBar(ImportDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_name(new ElidedLabel(QString(), Look::PageTitle))
    , m_details(new PlainLabel({}, Look::Second))
{
    m_name->setObjectName("importName"_L1);
    auto *choose = new QPushButton(tr("Another file…"));
    choose->setObjectName("importAnother"_L1);
    auto *paste = new QPushButton(tr("Paste"));
    paste->setToolTip(tr("Cells that were copied in a spreadsheet, or lines of text."));
    for (QPushButton *button : {choose, paste})
        button->setAutoDefault(false);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(Measure::grid / 2);
    texts->addWidget(m_name);
    texts->addWidget(m_details);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Measure::gap);
    row->addLayout(texts, 1);
    row->addWidget(choose);
    row->addWidget(paste);
    connect(choose, &QPushButton::clicked, this, &ImportFileBar::chooseRequested);
    connect(paste, &QPushButton::clicked, this, &ImportFileBar::pasteRequested);
    connect(&draft, &ImportDraft::sampled, this, &ImportFileBar::showFile);
}

void ImportFileBar::showFile()
{
    const QFileInfo file(m_draft.file());
    m_name->setText(m_draft.isPasted() ? ImportDraft::tr("Pasted cells") : file.fileName());
    QStringList parts;
    const ImportSample *sample = m_draft.sample();
    if (sample)
        parts += ImportWords::kindTitle(sample->format().kind);
    if (!m_draft.isPasted())
        parts += ImportWords::size(file.size());
    if (sample)
        parts += tr("%Ln column(s)", nullptr, int(sample->columns().size()));
    if (m_draft.isReading())
        parts += tr("is being read…");
    m_details->setText(parts.join(u" · "_s));
}

} // namespace Views

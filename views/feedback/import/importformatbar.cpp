#include "views/feedback/import/importformatbar.h"

#include "views/feedback/import/importdraft.h"
#include "views/feedback/import/importfield.h"
#include "views/feedback/import/importwords.h"
#include "views/theme/measures.h"
#include "views/widgets/choicebox.h"

#include <QHBoxLayout>

namespace Views {

using namespace Model;
using namespace Qt::StringLiterals;

ImportFormatBar::ImportFormatBar(ImportDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_preset(new ChoiceBox)
    , m_encoding(new ChoiceBox)
    , m_delimiter(new ChoiceBox)
    , m_header(new ChoiceBox)
{
    m_preset->setObjectName("importPreset"_L1);
    m_encoding->setObjectName("importEncoding"_L1);
    m_delimiter->setObjectName("importDelimiter"_L1);
    m_header->setObjectName("importHeader"_L1);
    m_header->setChoices({tr("is the header"), tr("is data")});
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Measure::panelMargin);
    row->addWidget(importField(tr("Read"), m_preset,
                               tr("Which column is what: guessed, as a program that you know writes it, or as you "
                                  "remembered it.")),
                   3);
    m_encodingField = importField(tr("Letters"), m_encoding,
                                  tr("How the letters are stored. Choose another if they look wrong below."));
    m_delimiterField = importField(tr("Separated by"), m_delimiter, tr("What stands between two cells of a row."));
    m_headerField = importField(tr("First line"), m_header, tr("Whether the first line names the columns."));
    row->addWidget(m_encodingField, 3);
    row->addWidget(m_delimiterField, 2);
    row->addWidget(m_headerField, 2);
    connect(m_preset, &ChoiceBox::chosen, this, &ImportFormatBar::choosePreset);
    connect(m_encoding, &ChoiceBox::chosen, this, [this](int index) { m_draft.setEncoding(m_encodings[index]); });
    connect(m_delimiter, &ChoiceBox::chosen, this, [this](int index) { m_draft.setDelimiter(m_delimiters[index]); });
    connect(m_header, &ChoiceBox::chosen, this, [this](int index) { m_draft.setHasHeader(index == 0); });
    connect(&draft, &ImportDraft::sampled, this, &ImportFormatBar::showSample);
    connect(&draft, &ImportDraft::previewed, this, &ImportFormatBar::showPresets);
}

void ImportFormatBar::takeFocus() { m_preset->setFocus(Qt::OtherFocusReason); }

void ImportFormatBar::showSample()
{
    if (!m_draft.sample() || m_draft.isReading())
        return; // what was just chosen stays chosen
    const TableFormat &format = m_draft.sample()->format();
    const bool isSeparated = format.kind == TableFormat::Kind::Separated;
    m_encodingField->setVisible(format.kind != TableFormat::Kind::Workbook);
    m_delimiterField->setVisible(isSeparated);
    m_headerField->setVisible(isSeparated || format.kind == TableFormat::Kind::Workbook);
    m_encodings = ImportWords::encodings(format.encoding);
    QStringList titles;
    for (const QString &encoding : std::as_const(m_encodings))
        titles += ImportWords::encodingTitle(encoding);
    m_encoding->setChoices(titles);
    m_encoding->setChoice(int(m_encodings.indexOf(format.encoding)));
    m_delimiters = ImportWords::delimiters(format.delimiter);
    titles.clear();
    for (const char delimiter : std::as_const(m_delimiters))
        titles += ImportWords::delimiterTitle(delimiter);
    m_delimiter->setChoices(titles);
    m_delimiter->setChoice(int(m_delimiters.indexOf(format.delimiter)));
    m_header->setChoice(format.hasHeader ? 0 : 1);
    showPresets();
}

void ImportFormatBar::showPresets()
{
    if (!m_draft.sample())
        return;
    const QList<MappingPreset> &presets = m_draft.presets();
    QStringList titles;
    m_presets.clear();
    const auto add = [&](int preset, const QString &title) {
        m_presets += preset;
        titles += title;
    };
    for (int i = 0; i < presets.size(); ++i) {
        const bool fits = presets[i].fits(m_draft.sample()->columns());
        add(i, fits ? presets[i].title() : tr("%1 (columns are missing)").arg(presets[i].title()));
    }
    add(ImportDraft::guessed, tr("Guessed from the columns"));
    if (m_draft.preset() == ImportDraft::changed)
        add(ImportDraft::changed, tr("As chosen below"));
    m_preset->setChoices(titles);
    m_preset->setChoice(int(m_presets.indexOf(m_draft.preset())));
}

void ImportFormatBar::choosePreset(int index)
{
    // The list gets shorter while its signal is under way.
    const int preset = m_presets[index];
    QMetaObject::invokeMethod(
        this, [this, preset] { m_draft.setPreset(preset); }, Qt::QueuedConnection);
}

} // namespace Views

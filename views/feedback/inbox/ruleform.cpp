#include "views/feedback/inbox/ruleform.h"

#include "views/feedback/inbox/feedbackwords.h"
#include "views/feedback/inbox/rulesmodel.h"
#include "views/feedback/inbox/touchpointchooser.h"
#include "views/theme/measures.h"
#include "views/widgets/choicebox.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/plaintooltip.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTimer>

namespace Views {

using namespace Model;
using namespace Qt::StringLiterals;

static constexpr int pause = 150; // ms
static constexpr size_t mostAtOnce = 20'000;

RuleForm::RuleForm(Project &project, QWidget *parent)
    : QWidget(parent)
    , m_project(project)
    , m_pause(new QTimer(this))
    , m_touchpoint(new QPushButton)
    , m_words(new QLineEdit)
    , m_source(new ChoiceBox)
    , m_channel(new QLineEdit)
    , m_finding(new PlainLabel({}, Look::Second))
    , m_accept(new QPushButton)
{
    m_touchpoint->setAutoDefault(false);
    m_touchpoint->setObjectName("ruleTouchpoint"_L1);
    m_words->setObjectName("ruleWords"_L1);
    m_words->setPlaceholderText(tr("late OR delay* OR “didn't arrive”"));
    m_words->setToolTip(plainToolTip(tr("As in the search: all words are wanted, OR between two wants either, “a "
                                        "phrase” stands as it is, word* begins so, -word must not be there.")));
    QStringList sources{ruleSourceTitle({})};
    for (const char *source : Words<Source>::words)
        sources += ruleSourceTitle(QLatin1String(source));
    m_source->setChoices(sources);
    m_source->setChoice(0);
    m_channel->setPlaceholderText(tr("Any"));
    m_channel->setToolTip(tr("As its file names it"));
    m_finding->setObjectName("ruleFinding"_L1);
    m_finding->setWordWrap(true);
    m_accept->setProperty("look", u"primary"_s);
    m_accept->setObjectName("acceptRule"_L1);
    m_accept->setAutoDefault(false);
    m_pause->setSingleShot(true);
    m_pause->setInterval(pause);
    makeLayout();
    connectFields();
    setRule({});
}

void RuleForm::makeLayout()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Measure::gap);
    grid->setVerticalSpacing(Measure::grid);
    const auto add = [&](const QString &label, QWidget *field, int column, int stretch) {
        auto *caption = new PlainLabel(label, Look::Small);
        caption->setBuddy(field);
        field->setAccessibleName(label);
        grid->addWidget(caption, 0, column);
        grid->addWidget(field, 1, column);
        grid->setColumnStretch(column, stretch);
    };
    add(tr("Touchpoint"), m_touchpoint, 0, 3);
    add(tr("Words"), m_words, 1, 4);
    add(tr("Source"), m_source, 2, 2);
    add(tr("Channel"), m_channel, 3, 2);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(Measure::gap);
    foot->addWidget(m_finding, 1);
    foot->addWidget(m_accept);
    grid->setRowMinimumHeight(2, Measure::grid);
    grid->addLayout(foot, 3, 0, 1, 4);
}

void RuleForm::connectFields()
{
    connect(m_touchpoint, &QPushButton::clicked, this, &RuleForm::askForTouchpoint);
    connect(m_words, &QLineEdit::textEdited, this, &RuleForm::change);
    connect(m_channel, &QLineEdit::textEdited, this, &RuleForm::change);
    connect(m_source, &ChoiceBox::chosen, this, &RuleForm::change);
    for (QLineEdit *field : {m_words, m_channel}) {
        connect(field, &QLineEdit::returnPressed, this, [this] {
            if (m_accept->isEnabled())
                m_accept->click();
        });
    }
    connect(m_accept, &QPushButton::clicked, this, [this] { emit accepted(LinkRule(m_rule)); });
    connect(m_pause, &QTimer::timeout, this, &RuleForm::count);
}

void RuleForm::setEvidence(const std::shared_ptr<const FeedbackEvidence> &evidence)
{
    m_evidence = evidence;
    m_pause->start();
}

void RuleForm::setEditable(bool editable)
{
    m_isEditable = editable;
    for (QWidget *field : QList<QWidget *>{m_touchpoint, m_words, m_source, m_channel})
        field->setEnabled(editable);
    showButton();
}

void RuleForm::setRule(const LinkRule &rule)
{
    m_rule = rule;
    m_before = rule;
    const auto source = fromWord<Source>(rule.source);
    m_source->setChoice(source ? int(*source) + 1 : 0);
    for (const auto &[field, text] : {std::pair(m_words, rule.query), std::pair(m_channel, rule.channel)}) {
        if (field->text() != text)
            field->setText(text);
    }
    showNames();
    m_pause->start();
}

void RuleForm::showNames()
{
    constexpr qsizetype longest = 40;
    const auto touchpoint = m_project.find(m_rule.touchpoint);
    m_touchpoint->setText(touchpoint ? shortened(touchpoint->name, longest).replace(u'&', "&&"_L1) : tr("Choose…"));
    showButton();
}

void RuleForm::askForTouchpoint()
{
    auto *chooser = new TouchpointChooser(m_project, tr("Link to which touchpoint?"), this);
    connect(chooser, &TouchpointChooser::chosen, this, [this](Id<Touchpoint> touchpoint) {
        m_rule.touchpoint = touchpoint;
        showNames();
    });
    chooser->openAt(m_touchpoint->mapToGlobal(QPoint(0, m_touchpoint->height())));
}

void RuleForm::change()
{
    m_rule.query = m_words->text().trimmed();
    m_rule.channel = m_channel->text().trimmed();
    const int source = m_source->currentIndex();
    m_rule.source = source > 0 ? word(Source(source - 1)) : QString();
    showButton();
    m_pause->start();
}

void RuleForm::showButton()
{
    const bool isNew = !m_rule.id;
    const bool isOther = isNew || m_rule != m_before;
    m_accept->setText(isNew ? tr("Add the rule") : tr("Change the rule"));
    m_accept->setEnabled(m_isEditable && m_rule.touchpoint && !m_rule.isEmpty() && isOther);
}

void RuleForm::count()
{
    if (!m_evidence)
        return;
    if (m_rule.isEmpty()) {
        m_work.forget();
        m_finding->setText(tr("Say by which words, source or channel its feedback is known."));
        return;
    }
    if (m_project.path().isEmpty() || m_evidence->count() <= mostAtOnce) {
        m_work.forget();
        m_project.attempt([&] { showFinding(findingOf(*m_evidence, m_project.rows(), m_rule)); });
        return;
    }
    m_work.start([this, evidence = m_evidence, rule = m_rule,
                  path = m_project.rows().database().path()](const auto &goesOn) -> LatestWork::Finish {
        try {
            const auto database = openForReading(path);
            const RuleFinding finding = findingOf(*evidence, Rows(*database), rule, goesOn);
            return [this, finding] { showFinding(finding); };
        } catch (const Error &error) {
            return [this, sentence = error.sentence()] { m_finding->setText(sentence); };
        }
    });
}

void RuleForm::showFinding(const RuleFinding &finding)
{
    if (finding.found == 0) {
        m_finding->setText(tr("It finds nothing so far."));
        return;
    }
    const QLocale locale;
    m_finding->setText(
        tr("It finds %1, %2 of them not linked so far.")
            .arg(tr("%Ln pieces of feedback", nullptr, int(finding.found)), locale.toString(finding.notLinked)));
}

} // namespace Views

#pragma once

#include "model/feedback/feedbackfilter.h"
#include "model/insight/gap.h"
#include "model/journey/records.h"
#include "model/store/project.h"
#include "views/inspector/placevoice.h"

#include <QPointer>
#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace Views {

class CustomerVoice;
class LinkButton;
class PlainLabel;
class QuoteCard;
class ToneLabel;

/**
 * What customers say of a touchpoint or a stage: how much, what that measures, how far it is from what the team
 * believes, and some of their words. Hidden while the project has no feedback.
 */
class FeedbackSection : public QWidget
{
    Q_OBJECT
public:
    explicit FeedbackSection(Model::Project &project, QWidget *parent = nullptr);

    /** Null: nothing is known. */
    void setVoice(CustomerVoice *voice);
    void setPersonas(const QSet<Model::Id<Model::Persona>> &personas);
    void setTouchpoint(const Model::Touchpoint &touchpoint);
    /** With all its touchpoints; what is believed of a stage isn't known. */
    void setStage(Model::Id<Model::Stage> stage);
    /** Of nothing in particular. */
    void clear();
    /** What is believed may have changed. */
    void refresh(const Model::Changes &changes);

signals:
    void feedbackRequested(const Model::FeedbackFilter &filter);

private:
    /** A measure's name, its value, and what that means. */
    struct Row
    {
        QWidget *row = nullptr;
        ToneLabel *figure = nullptr;
        ToneLabel *gap = nullptr;
    };
    Row addRow(const QString &name);
    void fill();
    void readVoice();
    void showRow(const Row &row, Model::Measure measure, const Model::MeasuredValue &value);
    void showQuotes();
    std::optional<Model::Gap> gapOf(Model::Measure measure, const Model::MeasuredValue &value) const;
    Model::Id<Model::Persona> onlyPersona() const;

    Model::Project &m_project;
    QPointer<CustomerVoice> m_voice;
    QSet<Model::Id<Model::Persona>> m_personas;
    Model::FeedbackFilter m_filter; ///< the place; empty: nothing in particular
    QSet<Model::Id<Model::Touchpoint>> m_touchpoints;
    Model::Evidence m_set = Model::Evidence::Assumed;

    /** What the voice was made of, so that typing doesn't count a million pieces anew. */
    struct Made
    {
        std::shared_ptr<const Model::FeedbackEvidence> evidence;
        Model::FeedbackFilter place;
        QSet<Model::Id<Model::Touchpoint>> touchpoints;
        Model::Id<Model::Persona> persona;
        bool operator==(const Made &) const = default;
    };
    Made m_made;
    PlaceVoice m_said;

    PlainLabel *m_count;
    Row m_emotion;
    Row m_effort;
    PlainLabel *m_none;
    QVBoxLayout *m_column;
    QVBoxLayout *m_quotes;
    LinkButton *m_all;
    PlainLabel *m_evidence;
};

} // namespace Views

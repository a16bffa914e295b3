#pragma once

#include "model/feedback/feedbackfilter.h"
#include "model/store/project.h"
#include "views/inspector/inspectorselection.h"
#include "views/widgets/form.h"

#include <optional>

namespace Views {

class CustomerVoice;

/** The fields of one kind of thing. Reads the project anew whenever something that it shows has changed. */
class InspectorPage : public Form
{
    Q_OBJECT
public:
    InspectorPage(Model::Project &project, QWidget *parent);

    /** Shows the part of @p selection that it is for, which is there. */
    virtual void setSelection(const InspectorSelection &selection) = 0;
    virtual void setPersonas(const QSet<Model::Id<Model::Persona>> &) {}
    /** What customers say; null: nothing is known. */
    virtual void setVoice(CustomerVoice *) {}
    virtual void refresh(const Model::Changes &changes) = 0;
    virtual void setPageEditable(bool editable) { setEditable(editable); }

signals:
    void scorePreview(Model::Id<Model::Touchpoint> touchpoint, Model::Id<Model::Persona> persona,
                      std::optional<double> emotion, std::optional<double> effort);
    void journeyActivated(Model::Id<Model::Journey> journey);
    void feedbackRequested(const Model::FeedbackFilter &filter);

protected:
    Model::Project &project() const { return m_project; }
    /** Reads everything that it shows. */
    virtual void reload() = 0;

    /** Says why what was typed can't be taken. */
    void refuse(const QString &sentence);
    /** An edit; where it fails, the fields show again what the project says. */
    void perform(const Model::Label &label, const std::function<void(Model::Edit &)> &change, Model::Join join = {});
    template <class R, class T>
    void setField(const Model::Label &label, Model::Id<R> id, T R::*member, const std::type_identity_t<T> &value,
                  Model::Join join = {})
    {
        perform(
            label, [id, member, value](Model::Edit &edit) { edit.set(id, member, value); }, join);
    }

private:
    Model::Project &m_project;
};

} // namespace Views

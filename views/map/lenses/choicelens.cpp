#include "views/map/lenses/lens.h"
#include "views/map/lenses/lenslist.h"

#include <QCoreApplication>

namespace Views {

using namespace Qt::StringLiterals;

namespace {

/** One of two: by an enumeration of the touchpoint, whose words say which. */
template <class Choice>
class ChoiceLens : public Lens
{
public:
    struct About
    {
        QLatin1String word;
        const char *title;
        const char *hint;
        QString icon;
        LensSign::Shape signs[2];
    };
    ChoiceLens(Choice MapNode::*member, const About &about)
        : m_member(member)
        , m_about(about)
    {
    }

    QLatin1String word() const override { return m_about.word; }
    QString title() const override { return QCoreApplication::translate("Lens", m_about.title); }
    QString hint() const override { return QCoreApplication::translate("Lens", m_about.hint); }
    QString iconName() const override { return m_about.icon; }

    QList<LensEntry> entries(const LensGround &) const override
    {
        static_assert(std::size(Model::Words<Choice>::words) == 2);
        QList<LensEntry> result;
        for (const size_t n : {0, 1}) {
            result.append({.words = Model::title(Choice(n)),
                           .color = LensColor::of([n](const Theme &theme) { return theme.personas[2 + n]; }),
                           .sign = {.shape = m_about.signs[n]}});
        }
        return result;
    }
    int entryOf(const MapNode &touchpoint, const LensGround &) const override { return int(touchpoint.*m_member); }

private:
    Choice MapNode::*m_member;
    About m_about;
};

} // namespace

const Lens &LensList::kind()
{
    static const ChoiceLens<Model::Kind> lens(
        &MapNode::kind, {"kind"_L1,
                         QT_TRANSLATE_NOOP("Lens", "Service or experience"),
                         QT_TRANSLATE_NOOP("Lens", "What is customer service, and what is the wider experience."),
                         u"services"_s,
                         {LensSign::Shape::Star, LensSign::Shape::Speech}});
    return lens;
}

const Lens &LensList::initiative()
{
    static const ChoiceLens<Model::Initiative> lens(
        &MapNode::initiative, {"initiative"_L1,
                               QT_TRANSLATE_NOOP("Lens", "Reactive or proactive"),
                               QT_TRANSLATE_NOOP("Lens", "Whether the company acts first, or answers."),
                               u"mail-forwarded-replied"_s,
                               {LensSign::Shape::Forward, LensSign::Shape::Answer}});
    return lens;
}

const Lens &LensList::visibility()
{
    static const ChoiceLens<Model::Visibility> lens(
        &MapNode::visibility, {"visibility"_L1,
                               QT_TRANSLATE_NOOP("Lens", "Front or back stage"),
                               QT_TRANSLATE_NOOP("Lens", "What customers see, and what happens behind it."),
                               u"view-visible"_s,
                               {LensSign::Shape::Eye, LensSign::Shape::Hidden}});
    return lens;
}

} // namespace Views

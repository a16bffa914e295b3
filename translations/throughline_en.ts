<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>App::FeedbackPages</name>
    <message numerus="yes">
        <source>%n value(s) imported from “%1”.</source>
        <translation>
            <numerusform>%n value imported from “%1”.</numerusform>
            <numerusform>%n values imported from “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already.</source>
        <translation>
            <numerusform>%n known already.</numerusform>
            <numerusform>%n known already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of a journey, stage or touchpoint that isn&apos;t there; they count nowhere.</source>
        <translation>
            <numerusform>%n of a journey, stage or touchpoint that isn&apos;t there; it counts nowhere.</numerusform>
            <numerusform>%n of a journey, stage or touchpoint that isn&apos;t there; they count nowhere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>App::FileActions</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>App::FindBar</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>App::PersonaMenu</name>
    <message numerus="yes">
        <source>%n personas</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%n piece(s) of feedback imported</source>
        <translation>
            <numerusform>%n piece of feedback imported</numerusform>
            <numerusform>%n pieces of feedback imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n known already</numerusform>
            <numerusform>%n known already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of feedback found.</source>
        <translation>
            <numerusform>%n piece of feedback found.</numerusform>
            <numerusform>%n pieces of feedback found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) imported</source>
        <translation>
            <numerusform>%n value imported</numerusform>
            <numerusform>%n values imported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Feedback</name>
    <message numerus="yes">
        <source>%n row(s) have something beyond the last column, first “%1”; it is left out.</source>
        <translation>
            <numerusform>%n row has something beyond the last column, “%1”; it is left out.</numerusform>
            <numerusform>%n rows have something beyond the last column, first “%1”; it is left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FeedbackWords</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>All %Ln row(s) can be read.</source>
        <translation>
            <numerusform>All %Ln row can be read.</numerusform>
            <numerusform>All %Ln rows can be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln row(s) can all be read.</source>
        <translation>
            <numerusform>The first %Ln row can be read.</numerusform>
            <numerusform>The first %Ln rows can all be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the %1 rows, %Ln will be left out: no text, no score.</source>
        <translation>
            <numerusform>Of the %1 rows, %Ln will be left out: no text, no score.</numerusform>
            <numerusform>Of the %1 rows, %Ln will be left out: no text, no score.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the first %1 rows, %Ln will be left out: no text, no score.</source>
        <translation>
            <numerusform>Of the first %1 rows, %Ln will be left out: no text, no score.</numerusform>
            <numerusform>Of the first %1 rows, %Ln will be left out: no text, no score.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) of “%1” can&apos;t be read: %2</source>
        <extracomment>The name of a column, and a sentence about the first of its values that don&apos;t fit</extracomment>
        <translation>
            <numerusform>%Ln value of “%1” can&apos;t be read: %2</numerusform>
            <numerusform>%Ln values of “%1” can&apos;t be read: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 columns are used: %2.</source>
        <translation>
            <numerusform>%Ln of %1 columns is used: %2.</numerusform>
            <numerusform>%Ln of %1 columns are used: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln line(s) are passed over.</source>
        <translation>
            <numerusform>The first %Ln line is passed over.</numerusform>
            <numerusform>The first %Ln lines are passed over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lens</name>
    <message numerus="yes">
        <source>How customers feel, measured, beside what the team believes. It is unknown where there are fewer than %n answers, or where nothing is believed.</source>
        <translation>
            <numerusform>How customers feel, measured, beside what the team believes. It is unknown where there are fewer than %n answers, or where nothing is believed.</numerusform>
            <numerusform>How customers feel, measured, beside what the team believes. It is unknown where there are fewer than %n answers, or where nothing is believed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message numerus="yes">
        <source>%n touchpoint(s)</source>
        <translation>
            <numerusform>%n touchpoint</numerusform>
            <numerusform>%n touchpoints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) of feedback</source>
        <translation>
            <numerusform>%Ln piece of feedback</numerusform>
            <numerusform>%Ln pieces of feedback</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapAccessible</name>
    <message numerus="yes">
        <source>%n touchpoint(s). Arrow keys walk from one to the next.</source>
        <translation>
            <numerusform>%n touchpoint. Arrow keys walk from one to the next.</numerusform>
            <numerusform>%n touchpoints. Arrow keys walk from one to the next.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s)</source>
        <translation>
            <numerusform>%n touchpoint</numerusform>
            <numerusform>%n touchpoints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeriodChoice</name>
    <message numerus="yes">
        <source>the %n days before</source>
        <translation>
            <numerusform>the %n day before</numerusform>
            <numerusform>the %n days before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Time</name>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Views::BoardHeader</name>
    <message numerus="yes">
        <source>%n sources</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Views::FeedbackSheet</name>
    <message numerus="yes">
        <source>%n words against</source>
        <translation>
            <numerusform>%n word against</numerusform>
            <numerusform>%n words against</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for</source>
        <translation>
            <numerusform>%n for</numerusform>
            <numerusform>%n for</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Views::FilterBar</name>
    <message numerus="yes">
        <source>%Ln items</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Views::FilterPanel</name>
    <message numerus="yes">
        <source>%n pieces of feedback</source>
        <translation>
            <numerusform>%n piece of feedback</numerusform>
            <numerusform>%n pieces of feedback</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Views::ImportFileBar</name>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln column</numerusform>
            <numerusform>%Ln columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Views::ImportResultDialog</name>
    <message numerus="yes">
        <source>%Ln piece(s) of feedback imported</source>
        <translation>
            <numerusform>%Ln piece of feedback imported</numerusform>
            <numerusform>%Ln pieces of feedback imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln known already</source>
        <translation>
            <numerusform>%Ln known already</numerusform>
            <numerusform>%Ln known already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) left out</source>
        <translation>
            <numerusform>%Ln row left out</numerusform>
            <numerusform>%Ln rows left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) left out</source>
        <translation>
            <numerusform>%Ln value left out</numerusform>
            <numerusform>%Ln values left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name a place that isn&apos;t on the map</source>
        <translation>
            <numerusform>%Ln names a place that isn&apos;t on the map</numerusform>
            <numerusform>%Ln name a place that isn&apos;t on the map</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Views::ImportStrip</name>
    <message numerus="yes">
        <source>%Ln row(s) so far</source>
        <translation>
            <numerusform>%Ln row so far</numerusform>
            <numerusform>%Ln rows so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Views::InboxHeader</name>
    <message numerus="yes">
        <source>%Ln items</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln imports</source>
        <translation>
            <numerusform>%Ln import</numerusform>
            <numerusform>%Ln imports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Views::LensLegendRow</name>
    <message numerus="yes">
        <source>%1: %n touchpoint(s)</source>
        <translation>
            <numerusform>%1: %n touchpoint</numerusform>
            <numerusform>%1: %n touchpoints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select %n touchpoint(s): %1</source>
        <translation>
            <numerusform>Select %n touchpoint: %1</numerusform>
            <numerusform>Select %n touchpoints: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Views::MeasuredButton</name>
    <message numerus="yes">
        <source>Last %n months</source>
        <translation>
            <numerusform>Last %n month</numerusform>
            <numerusform>Last %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Views::RuleForm</name>
    <message numerus="yes">
        <source>%Ln pieces of feedback</source>
        <translation>
            <numerusform>%Ln piece of feedback</numerusform>
            <numerusform>%Ln pieces of feedback</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Views::TouchpointBoard</name>
    <message numerus="yes">
        <source>%n more touchpoints have no such answers.</source>
        <translation>
            <numerusform>%n more touchpoint has no such answers.</numerusform>
            <numerusform>%n more touchpoints have no such answers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Views::TouchpointPage</name>
    <message numerus="yes">
        <source>%n touchpoints</source>
        <translation>
            <numerusform>%n touchpoint</numerusform>
            <numerusform>%n touchpoints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Views::VolumeChart</name>
    <message numerus="yes">
        <source>%n bars. Arrow keys choose one.</source>
        <translation>
            <numerusform>%n bar. Arrow keys choose one.</numerusform>
            <numerusform>%n bars. Arrow keys choose one.</numerusform>
        </translation>
    </message>
</context>
</TS>

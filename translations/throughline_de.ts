<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_US">
<context>
    <name>Action</name>
    <message>
        <source>&amp;New project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a project with the five usual stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New from a &amp;template…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a ready-made journey to begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project that you worked on before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the project with its whole history to another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy &amp;without history…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the project as it is now to another file, without who changed what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import a journey…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the journeys of a Mermaid or JSON file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the &amp;map…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the map of this journey as PDF, SVG or PNG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the &amp;curves…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the curves of this journey as PDF, SVG or PNG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the &amp;data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the project as JSON, Mermaid or Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this &amp;project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See and change the project&apos;s name, channels and owners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this window; everything is saved already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close all windows; everything is saved already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the selected touchpoints to the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected touchpoints to the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add what is on the clipboard; lines of text become touchpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dup&amp;licate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a copy of the selected touchpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete what is selected in the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete and close the &amp;gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete what is selected and connect what was before it with what was behind it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select every touchpoint of this journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rena&amp;me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a new name in its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for words in the names and descriptions of this journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next touchpoint that was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the touchpoint found before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;or do anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what you want to do or where you want to go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See and change which keys do what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose language, colours and your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the map larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the map smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fit the whole journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all of the map at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the s&amp;election</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is selected as large as it fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ori&amp;ginal size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the map at 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the map of the journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show every change and go back to any of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide emotion and effort under the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mi&amp;nimap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the small overview in the map&apos;s corner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Na&amp;vigator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the list of journeys and personas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In&amp;spector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the details of what is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Persona</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose whose emotion and effort the map and curves show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the whole screen for this window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select, move and rename in the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Touchpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click in the map to add a touchpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag from one touchpoint to another to connect them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a touchpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a touchpoint after the selected one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a &amp;branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an alternative beside the selected touchpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a sta&amp;ge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a stage at the end of the journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a &amp;journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a journey with the five usual stages to the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a &amp;persona</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add somebody who makes this journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move what is selected one column to the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move r&amp;ight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move what is selected one column to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move what is selected one row up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move what is selected one row down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the nested journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the journey that the selected touchpoint opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;rrange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay the journey out anew with few crossings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Welcome page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show recent projects, templates and the sample project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sample project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a copy of a finished project to look around in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Throughline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See version, licence and what Throughline is made of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read how something is done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>App::AboutDialog</name>
    <message>
        <source>public domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breeze icons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inter typeface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Throughline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throughline %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer-journey maps with emotion and effort, in one local file that is yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public Licence, version 3 or later (GPL-3.0-or-later). It comes without any warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>App::ActionCatalogue</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>App::CommandField</name>
    <message>
        <source>Find or do anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has these words. Try fewer or other ones.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>App::FileActions</name>
    <message>
        <source>“%1” can&apos;t be written: its name must end with .pdf, .svg or .png.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journeys (*.mmd *.mermaid *.md *.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other project yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy without history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects (*.journey)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving a copy as “%1”…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting the map to “%1”…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON, the whole project (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mermaid, this journey (*.mmd)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown, all journeys (*.md)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written: its name must end with .json, .mmd or .md.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>curves</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>App::FindBar</name>
    <message>
        <source>Find in names and descriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No touchpoint has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>App::MainWindow</name>
    <message>
        <source>Nobody else edits this project any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit it here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>App::ManualDialog</name>
    <message>
        <source>Manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>App::MessageBar</name>
    <message>
        <source>Hide this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>App::PersonaMenu</name>
    <message>
        <source>All personas</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n personas</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody takes part in this journey yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>App::SavedFooter</name>
    <message>
        <source>Can only be read here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>App::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language changes when Throughline is started next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands in the history beside each of your changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>App::ShortcutsDialog</name>
    <message>
        <source>Use the default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions and their shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use all defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No shortcut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it here instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” already has %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>App::TaskStrip</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>App::ToolStrip</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the map, the curves or the data to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>App::WelcomePage</name>
    <message>
        <source>Throughline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a Mermaid journey…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show me the sample project →</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the journey your customers make, and feel it with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or drop a file anywhere in this window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not there any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The projects that you work on will be here. Begin with a new journey, with one of the templates below, or look at the sample project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recent project has these words in its name. A project that isn&apos;t listed can be opened with “Open a project”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find where it is now…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>App::Windows</name>
    <message>
        <source>Open a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects (*.journey)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journeys (*.mmd *.mermaid *.md *.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Throughline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage channels…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage owners…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New owner</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Checks the file, its schema, references and history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not in order (%2). Go back to a copy from before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the window; without a project, the welcome page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints the version, or this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” takes other words: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something unexpected went wrong (%1). Nothing was changed; please try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print JSON, in English.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says in words what differs between two projects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 “%2” is new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 “%2” is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 “%2”: %3 %4 → %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persona</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persona of a journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the project as the file&apos;s ending says: .pdf .png .svg .json .mmd .md.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journey to write, by its title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a picture shows: map or curves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper of a PDF; without it a page is as large as what it shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The colours of a picture: light or dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which file to write: -o FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has an ending that can&apos;t be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no journey that could be written. Add one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is nothing that can be exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no theme; say light or dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no paper; say A4, A3, A2, A1, A0 or Letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no journey called “%2”. It has: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists every edit, undo and redo, oldest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undoes the last edit, or the last N.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redoes what was undone, one or N.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no number of steps; say 1 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has only %2 to undo, so nothing was changed. Ask for fewer steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has only %2 to redo, so nothing was changed. Ask for fewer steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds the journeys of a .mmd, .md or .json file, as one edit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the file holds: journey.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is nothing that can be imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what the file holds: --as journey.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds no journey, so nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a project of the blank five stages, a template, or a .json, .mmd or .md file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template to start from; see “throughline templates”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file to start from: .json, .mmd or .md.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the project if it exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A project starts from a template or from a file, not from both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” exists already. Add --force to replace it, or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no template “%1”. There are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result can&apos;t be printed. Direct it to a file that can be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a folder. Give the name of a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” doesn&apos;t exist. Make it, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written: the disk is full, or you may not write there. Free some space, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the templates for new projects.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persona</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage in “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CurveChart</name>
    <message>
        <source>Peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steepest drop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CurveSet</name>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CurveSheet</name>
    <message>
        <source>The curves could not be written. Check that there is enough room on the disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The curves of “%1” are too wide for a PNG: they would need %2 pixels. Export them as PDF or SVG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project has no journey that could be exported. Add one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The curves could not be written to %1: %2. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The curves could not be written to %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journey to be exported is no longer in the project. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emotion and effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, effort</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>d</source>
        <comment>days, short</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h</source>
        <comment>hours, short</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes, short</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message>
        <source>Import “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add touchpoint “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add branch “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename touchpoint to “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 touchpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1 connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1 touchpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect “%1” with “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead connection to “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label connection “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change kind of connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add stage “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename stage to “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move stage “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change width of stage “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold stage “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold stage “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete stage “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change emotion of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change effort of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add channel “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change color of channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reorder channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete channel “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add owner “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change color of owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reorder owners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete owner “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change state of journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1 to the journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1 out of the journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename persona</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change goals of persona</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change needs of persona</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change quote of persona</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change role of persona</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change color of persona</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change emotion of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change effort of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change emotion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change phase of stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change width of stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change goal of stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change notes of stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change initiative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change pain point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change visibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename touchpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe touchpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change nested journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reorder journeys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reorder personas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add persona</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete journey “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete persona “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate journey “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut %1 touchpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste touchpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate %1 touchpoints</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Color</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persona</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emotion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer&apos;s goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collapsed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nested journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FriendlyTime</name>
    <message>
        <source>today, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>A date in this year: day and month, as QLocale::toString takes them</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>A date in another year</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Journey</name>
    <message>
        <source>What is on the clipboard can’t be read as touchpoints. Copy them again and paste once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The touchpoint isn’t there any more. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can’t be connected with itself. Choose another touchpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” and “%2” belong to different journeys, so they can’t be connected. Choose a touchpoint of the same journey.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” already leads to “%2”. Change the connection that is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection isn’t there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awareness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consideration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advocacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room for more touchpoints at this place: a stage ends at %1 columns and rows. Put them elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stage isn’t there any more. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JourneyFile</name>
    <message>
        <source>“%1” has an ending that no journey is read from. Give a .json, .mmd or .md file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be read. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>It is JSON, but no project: its “format” is not “throughline”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its “version” is missing or no number from 1, so it can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was written by a newer version of this program. Install that version and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no time like 2026-01-31T09:00:00.000Z, so it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it doesn&apos;t connect two touchpoints of the journey, so it is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its touchpoints are connected already, so it is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is missing or no list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such persona, so it is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this persona takes part already, so it is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such stage, so it is in the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such persona, so this score is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this persona has a score here already, so this one is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its place is taken, so it is in column %1, row %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is nested too deeply for a project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, column %2: this is no JSON (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is JSON, but no project: it is no object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 doesn&apos;t fit here; it is %2 now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this field is unknown, so it is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this version of the program doesn&apos;t have them, so they are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no list, so it is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no object, so it is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is longer than %L1 characters or has characters that text can&apos;t have, so it is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no decimal id as this program writes them, so it has a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is missing, so it has a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is used twice, so it has a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is in the project already and stays as it is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON can&apos;t be written: the disk is full, or you may not write there. Free some space, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>Moment of truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moment of magic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens another journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very bad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neutral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very good</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be written. Check that there is enough room on the disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map could not be written. Check that there is enough room on the disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map “%1” is too large for a PNG: so that its names can be read, it would need %2 × %3 pixels, which few programs can open. Export it as PDF or SVG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project has no journey that could be exported. Add one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map could not be written to %1: %2. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map could not be written to %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journey to be exported is no longer in the project. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In full</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapAccessible</name>
    <message>
        <source>Unnamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s). Arrow keys walk from one to the next.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>feels %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pain point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opens another journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 in %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leads to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage %1 of %2, %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapMenu</name>
    <message>
        <source>Open the nested journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the next touchpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect with…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete and close the gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a stage before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a stage behind it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the stage and what is in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a touchpoint here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the whole journey</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Markdown</name>
    <message>
        <source>It holds no Mermaid journey: a block that begins with ```mermaid and the word journey.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diagram is no journey, so it is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A diagram is left out. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Mermaid</name>
    <message>
        <source>Line %1: the front matter&apos;s title “%2” is no YAML. Put it in double quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The front matter&apos;s “%1” is not kept; it says how Mermaid draws.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the diagram does not begin with “journey”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the diagram does not begin with the word “journey”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The accessible title “%1” is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a section&apos;s name can&apos;t contain a colon (“%1”). Write #58; instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no task&apos;s name before the colon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line can&apos;t begin with the word “journey” again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a semicolon can&apos;t stand here. Write #59; instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the “accDescr {” is never closed with “}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no task: “#” begins a comment there. Write #35; instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no task. A task is written as “name: score: actor”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score “%1” of “%2” is no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no score; Mermaid reads it as 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mermaid drops “%1” after the actors of “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An actor of “%1” has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is named twice among the actors of “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title “%1” is replaced by “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The description “%1” is replaced by a later one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mermaid can&apos;t say that the journey is a future state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores that differ between personas, of which it gets the mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>touchpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores of everybody beside those of personas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores that are no whole numbers, though some programs read them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That there is no score; it gets 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names that are empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>touchpoints and personas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mermaid can&apos;t hold: %1 (%2: %L3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mermaid can&apos;t hold blank lines and indentation in the description.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>personas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mermaid can&apos;t hold a first stage without a name and without touchpoints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branches, loops and other connections than to the next touchpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels, probabilities and volumes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That touchpoints that follow each other aren&apos;t connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score %1 of “%2” is not on the scale from 1 to 5; it is %3 now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is longer than %L2 characters, so it is cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mermaid takes “%1” for a comment; it is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mermaid takes “%1” for a comment; it is not kept. Write #35; for a number sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“#%1;” is no character that HTML knows; it is kept as “&amp;%1;”, as Mermaid draws it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings “%1” are not kept; they say how Mermaid draws.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comment “%1” is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Model::Project</name>
    <message>
        <source>%1 can&apos;t be written. Check that you may write there, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 doesn&apos;t exist. Make it, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder. Give a file name that ends in .journey.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name, or say that it is to be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is open in another window. Close it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 doesn&apos;t exist. Check the name, or look where it was moved to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a file. Choose a file that ends in .journey.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is open in another window, so it can&apos;t be changed here. Close it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can only be read. Save a copy in a folder where you may write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else is editing this project. You see their changes as they are made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project can only be read here. Save a copy to edit it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder doesn&apos;t support quick saving, so every edit takes a little longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is still being edited by somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project can only be read here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another edit is still under way. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step of the history doesn&apos;t fit the project any more, so it can&apos;t be undone or redone. The project is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That step was undone and then replaced by other edits, so it can&apos;t be reached again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy can&apos;t have the name of the project itself. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewProjects</name>
    <message>
        <source>“%1” is missing from this installation of Throughline. Install it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no template “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScoreWord</name>
    <message>
        <source>very bad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neutral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>effortless</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very easy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>easy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moderate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>demanding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very hard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>This step of the history is damaged, so it can&apos;t be undone or redone. Everything else works on; &quot;Save a copy without history&quot; gives a project without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step of the history doesn&apos;t fit the project any more, so it can&apos;t be undone or redone. The project is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry %1 is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry %1 is of a newer format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not marked as a Throughline project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is newer than this program knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>references</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>touchpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several in one place: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its own row is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 doesn&apos;t exist, or is no file. Check the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged (%2). Open a copy of it from before (a backup, or a copy that you saved).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a reference leads nowhere: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the project&apos;s own row is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the disk is full. Nothing was changed; free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can only be read. Save a copy in a folder where you may write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: you have no permission. Ask for it, or use a copy in a folder of yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened. Check that it exists and that you may read and write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: reading or writing failed (%2). Nothing was changed; check the disk or the network share and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is busy in another program. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a Throughline project. Choose a file that ends in .journey.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged. Open a copy of it from before (a backup, or a copy that you saved).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there is not enough memory. Close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a text or an edit is too large to be kept. Make it shorter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the edit would contradict the rest of the project (%2). Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the project could not be used (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry %1 undoes something that was not there to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not as it should be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Throughline (format %2; this one knows %3). Update Throughline to open it; the file was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds something that a project doesn&apos;t have (%2), so it was not opened. Ask whoever sent it for a copy saved by Throughline.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextFile</name>
    <message>
        <source>“%1” does not exist. Check the name and the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read (%2). Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read (%2). Copy it to another disk and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is larger than 512 MB. Split it and import the parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no text in UTF-8. Save it as UTF-8 text and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Time</name>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>A day of this year: day and month, in the letters of QLocale::toString</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>A day of another year: day, month and year, in the letters of QLocale::toString</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Views::CatalogueBox</name>
    <message>
        <source>Mixed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Views::CatalogueDialog</name>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Color</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Views::ChoiceBox</name>
    <message>
        <source>Mixed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Views::ColorButton</name>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raspberry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ochre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another color…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Views::ConnectionPage</name>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of the customers who are here take this way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many customers take this way in a period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>→ %1</source>
        <extracomment>%1 is the touchpoint that a connection leads to</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Views::CurveLegend</name>
    <message>
        <source>Curves shown: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Views::CurvesView</name>
    <message>
        <source>Emotion and effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emotion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the emotion curves: −2 is very bad, +2 is very good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the effort curves: 1 is effortless, 7 is very hard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All branches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which touchpoints the curves run through. “Chosen path” follows what you select on the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path of the curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emotion and effort curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has said yet how this feels.
Double-click here, or use the sliders of a touchpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The emotion and effort of the touchpoints will be drawn here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 feels %3 (%4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: effort for %2 is %3 of 7 (%4)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Views::GapBar</name>
    <message>
        <source>Deleted. What was before it leads nowhere now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Views::HistoryDetails</name>
    <message>
        <source>Go to this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It tells what the step changed, and you can go back or forward to it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Views::HistoryModel</name>
    <message>
        <source>as it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>who and when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, undone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Views::HistoryPage</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show undoing and redoing as steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been changed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every change will be listed here, with who made it and when, and you can go back to each. Add a touchpoint to the map to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No step has these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try others, or clear the field above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going back loses nothing: all steps stay here. To keep the project as it is at a step in a file of its own, go there and save a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project can only be read here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step undid or redid another one. Go to that one instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was undone, and then other changes were made, so it can&apos;t be reached any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project is as it was after this step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undoes everything that came after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redoes everything up to it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Views::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Views::JourneyPage</name>
    <message>
        <source>Journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personas who take part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no persona yet. Add one in the list on the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe whose journey this is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touchpoints: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Views::LineField</name>
    <message>
        <source>Mixed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Views::MapNaming</name>
    <message>
        <source>Name of the stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label of the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the touchpoint</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Views::MapView</name>
    <message>
        <source>Map of the journey</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Views::Minimap</name>
    <message>
        <source>Overview of the map</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Views::NavigatorModel</name>
    <message>
        <source>Journeys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>future</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Views::NavigatorTree</name>
    <message>
        <source>Journeys and pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New persona</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <extracomment>The title of a copied journey; %1 is the original&apos;s</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Views::NumberField</name>
    <message>
        <source>%1 %</source>
        <comment>a share in percent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a probability. Give a number from 0 to 100 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a number of customers. Give a number from 0 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a duration. Give minutes, or something like 1 h 30 min or 2 d.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Views::PersonaPage</name>
    <message>
        <source>Persona</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Views::ProjectPage</name>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owners</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Views::ScoreSection</name>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a person&apos;s name and what is felt</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Views::ScoreSlider</name>
    <message>
        <source>Emotion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of 7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a value and its word, as in −1.0 bad</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Views::StagePage</name>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many touchpoints stand side by side at least</source>
        <extracomment>How many touchpoints fit side by side in a stage</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Views::TitleField</name>
    <message>
        <source>Unnamed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Views::TouchpointPage</name>
    <message>
        <source>Touchpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe what happens here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open nested journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As its stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoints</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Its stage is %1</source>
        <extracomment>%1 is a phase, as in: before the purchase</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Word</name>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alternative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word of mouth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Win back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Future state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before the purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>during the purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after the purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wider experience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proactive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moment of truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moment of magic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>ActivityBar</name>
        <message numerus="yes">
            <source>%Ln file(s) skipped</source>
            <translation>
                <numerusform>%Ln file skipped</numerusform>
                <numerusform>%Ln files skipped</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) could not be read</source>
            <translation>
                <numerusform>%Ln file could not be read</numerusform>
                <numerusform>%Ln files could not be read</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Stopped. %Ln new photo(s) are in the library.</source>
            <translation>
                <numerusform>Stopped. %Ln new photo is in the library.</numerusform>
                <numerusform>Stopped. %Ln new photos are in the library.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln new photo(s)</source>
            <translation>
                <numerusform>%Ln new photo</numerusform>
                <numerusform>%Ln new photos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln copy(s) of known photos</source>
            <translation>
                <numerusform>%Ln copy of a known photo</numerusform>
                <numerusform>%Ln copies of known photos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) moved</source>
            <translation>
                <numerusform>%Ln file moved</numerusform>
                <numerusform>%Ln files moved</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) gone</source>
            <translation>
                <numerusform>%Ln file gone</numerusform>
                <numerusform>%Ln files gone</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Details</name>
        <message numerus="yes">
            <source>%Ln file(s) hold this picture</source>
            <translation>
                <numerusform>%Ln file holds this picture</numerusform>
                <numerusform>%Ln files hold this picture</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more</source>
            <translation>
                <numerusform>and %Ln more</numerusform>
                <numerusform>and %Ln more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PhotoModel</name>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln file</numerusform>
                <numerusform>%Ln files</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SelectionBar</name>
        <message numerus="yes">
            <source>%Ln selected</source>
            <translation>
                <numerusform>%Ln selected</numerusform>
                <numerusform>%Ln selected</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message numerus="yes">
            <source>%Ln photo(s)</source>
            <translation>
                <numerusform>%Ln photo</numerusform>
                <numerusform>%Ln photos</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SimilarPlace</name>
        <message numerus="yes">
            <source>%Ln photo(s)</source>
            <translation>
                <numerusform>%Ln photo</numerusform>
                <numerusform>%Ln photos</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>UnreadableDialog</name>
        <message numerus="yes">
            <source>%Ln file(s) could not be read. They were left as they are.</source>
            <translation>
                <numerusform>%Ln file could not be read. It was left as it is.</numerusform>
                <numerusform>%Ln files could not be read. They were left as they are.</numerusform>
            </translation>
        </message>
    </context>
</TS>

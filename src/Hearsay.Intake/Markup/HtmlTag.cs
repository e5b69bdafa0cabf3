namespace Hearsay.Intake.Markup;

/// <summary>The elements that mean something to a reader of pages; every other one is <see cref="Unknown"/>.</summary>
internal enum HtmlTag : byte
{
    /// <summary>No element: a run of characters.</summary>
    Text,
    Unknown,

    // Within a line of text.
    A, Abbr, Acronym, B, Bdi, Bdo, Big, Cite, Code, Data, Del, Dfn, Em, Font, I, Ins, Kbd, Label, Mark, Meter, Output, Q, Ruby, Rp, Rt, S, Samp, Small, Span, Strike, Strong, Sub, Sup, Time, Tt, U, Var,

    // Without content.
    Area, Base, Br, Col, Embed, Frame, Hr, Img, Input, Link, Meta, Param, Source, Track, Wbr,

    // With characters only.
    Iframe, Noembed, Noframes, Script, Style, Textarea, Title, Xmp,

    // A line or more of their own.
    Address, Article, Aside, Audio, Blockquote, Body, Button, Canvas, Caption, Center, Colgroup, Datalist, Dd, Details, Dialog, Dir, Div, Dl, Dt, Fieldset, Figcaption, Figure, Footer, Form, Frameset, H1, H2, H3, H4, H5, H6, Head, Header, Hgroup, Html, Legend, Li, Main, Map, Math, Menu, Nav, Noscript, Object, Ol, Optgroup, Option, P, Picture, Pre, Section, Select, Summary, Svg, Table, Tbody, Td, Template, Tfoot, Th, Thead, Tr, Ul, Video,
}

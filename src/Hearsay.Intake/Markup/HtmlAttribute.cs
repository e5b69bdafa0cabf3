namespace Hearsay.Intake.Markup;

/// <summary>The attributes that tell something of a report; all others are passed over.</summary>
internal enum HtmlAttribute : byte
{
    Other, AriaHidden, Charset, Class, Content, DataTestid, Datetime, Hidden, Href, HttpEquiv, Id, Itemid, Itemprop, Itemscope, Itemtype, Lang, Name, Property, Rel, Role, Style, Title, Type,
}

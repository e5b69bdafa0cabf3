namespace Hearsay.Tests.Statements;

/// <summary>That nobody told anything is no proposition that anybody affirms or denies.</summary>
public sealed class SilencesTests
{
    [Theory]
    [InlineData("There was no immediate comment from the army.")]
    [InlineData("There was no immediate reaction from Velmar to the raid.")]
    [InlineData("There was no confirmation from the ministry.")]
    [InlineData("No comment was available from the palace.")]
    [InlineData("No statement was issued.")]
    [InlineData("The ministry did not respond to a request for comment.")]
    [InlineData("The company did not immediately respond to requests for comment on the spill.")]
    [InlineData("The firm did not reply to questions.")]
    [InlineData("The army did not immediately comment.")]
    [InlineData("The palace did not return calls.")]
    [InlineData("The mayor could not be reached for comment.")]
    [InlineData("The spokesman declined to comment on the raid.")]
    [InlineData("The claim could not be independently verified.")]
    [InlineData("The report could not be confirmed.")]
    [InlineData("No group claimed responsibility for the bombing.")]
    [InlineData("The Lantern said there was no comment from the ministry.")]
    public void A_silence_states_nothing(string text) => Assert.Empty(ShippedReader.Read(text).Statements);

    [Theory]
    [InlineData("The rebels did not respond to the attack.")]
    [InlineData("The army did not respond with force.")]
    [InlineData("No word ended the war.")]
    [InlineData("There were no casualties.")]
    [InlineData("No shots were fired.")]
    public void What_did_not_happen_is_no_silence(string text) => Assert.NotEmpty(ShippedReader.Read(text).Statements);
}

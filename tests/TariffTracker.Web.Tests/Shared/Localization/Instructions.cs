using System.Reflection;
using System.Reflection.Emit;

namespace TariffTracker.Web.Tests.Shared.Localization;

/// <summary>One instruction of a compiled method, with what it names.</summary>
/// <param name="Code">The operation.</param>
/// <param name="Text">The text of a <c>ldstr</c>, else null.</param>
/// <param name="Callee">The method of a <c>call</c> or <c>callvirt</c>, else null.</param>
/// <param name="At">Its place in the method.</param>
/// <param name="Target">Where a branch leads, else -1.</param>
public sealed record Instruction(OpCode Code, string? Text, MethodBase? Callee, int At, int Target);

/// <summary>Reads the compiled code of methods, just far enough to see which texts go into which calls.</summary>
public static class Instructions
{
    private static readonly Dictionary<short, OpCode> Codes = typeof(OpCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => code.Value);

    /// <summary>Every method of the assembly that has a body, those of closures and state machines included.</summary>
    public static IEnumerable<MethodBase> MethodsOf(Assembly assembly) =>
        assembly
            .GetTypes()
            .SelectMany(type =>
                type.GetMembers(
                    BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly
                )
            )
            .OfType<MethodBase>()
            .Where(method => method.GetMethodBody() is not null);

    /// <summary>The instructions of a method in order.</summary>
    public static IEnumerable<Instruction> Of(MethodBase method)
    {
        var body = method.GetMethodBody()?.GetILAsByteArray() ?? [];
        var at = 0;
        while (at < body.Length)
        {
            var start = at;
            short value = body[at++];
            if (value == 0xFE)
            {
                value = (short)((0xFE << 8) | body[at++]);
            }

            var code = Codes[value];
            var operand = at;
            at += Size(code, body, at);
            yield return new Instruction(
                code,
                code.OperandType == OperandType.InlineString ? method.Module.ResolveString(BitConverter.ToInt32(body, operand)) : null,
                code.OperandType == OperandType.InlineMethod ? Resolve(method, BitConverter.ToInt32(body, operand)) : null,
                start,
                code.OperandType switch
                {
                    OperandType.ShortInlineBrTarget => at + (sbyte)body[operand],
                    OperandType.InlineBrTarget => at + BitConverter.ToInt32(body, operand),
                    _ => -1,
                }
            );
        }
    }

    private static MethodBase? Resolve(MethodBase method, int token)
    {
        var ofType = method.DeclaringType is { IsGenericType: true } type ? type.GetGenericArguments() : null;
        var ofMethod = method.IsGenericMethod ? method.GetGenericArguments() : null;
        return method.Module.ResolveMethod(token, ofType, ofMethod);
    }

    private static int Size(OpCode code, byte[] body, int at) =>
        code.OperandType switch
        {
            OperandType.InlineNone => 0,
            OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
            OperandType.InlineVar => 2,
            OperandType.InlineI8 or OperandType.InlineR => 8,
            OperandType.InlineSwitch => 4 + 4 * BitConverter.ToInt32(body, at),
            _ => 4,
        };
}

package newsledger.fact;

import java.math.BigDecimal;

/**
 * Why a figure is thought to have its role: {@code bought-for}, with a confidence of {@code 0.9}.
 *
 * @param rule the name of the rule that decided the type
 * @param confidence 0 to 1
 */
public record Reason(String rule, BigDecimal confidence) {}
